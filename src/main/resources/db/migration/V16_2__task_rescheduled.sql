-- The term a task was moved to.
alter table task_step add column due timestamp(6) with time zone;
