-- On what a complaint rests, until when it is answered, and what the contested sheets would have changed.
alter table complaint add column grounds_on varchar(40) default '' not null;
alter table complaint add column answer_until timestamp with time zone;
alter table complaint add column recount varchar(20000);
