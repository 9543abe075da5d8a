-- That a task is due soon, overdue or escalated: noticed once for each term it had, told once by letter.
create table task_notice (
    task_id    varchar(64) not null,
    kind       varchar(20) not null,
    due        timestamp(6) with time zone not null,
    told       boolean     not null,
    primary key (task_id, kind, due)
);
create index task_notice_told on task_notice (told);

-- The days on which all open tasks have been looked through.
create table task_round (
    held_on date not null primary key
);

-- Since when those who look after the case know that the task is late.
alter table task_entry add column escalated timestamp(6) with time zone;
