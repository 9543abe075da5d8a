-- Everybody reads the title of a case in their own language.
alter table task_entry add column title_kk varchar(500);
alter table task_entry add column title_ru varchar(500);
alter table task_entry add column title_en varchar(500);
update task_entry set title_kk = title, title_ru = title, title_en = title where title <> '';
alter table task_entry drop column title;

alter table case_entry add column title_kk varchar(500);
alter table case_entry add column title_ru varchar(500);
alter table case_entry add column title_en varchar(500);
update case_entry set title_kk = title, title_ru = title, title_en = title where title <> '';
alter table case_entry drop column title;
