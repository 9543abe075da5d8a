-- Since when nobody may do the task: everybody who holds its role in its place is kept from it, or nobody holds it.
alter table task_entry add column nobody_since timestamp(6) with time zone;
create index task_entry_nobody on task_entry (nobody_since);
