-- The way to the open tasks of a role, everywhere and in one place, in the order they are due: "assignee is null" within
-- a usual index would have PostgreSQL sort them all.
create index task_entry_open on task_entry (role, due, task_id) where assignee is null and personal = false;
create index task_entry_open_in_place on task_entry (role, settlement, due, task_id)
    where assignee is null and personal = false;

-- Any part of a word is found among a hundred thousand tasks and cases. H2, for trying out, reads them all.
create extension if not exists pg_trgm;
create index task_entry_folded on task_entry using gin (folded gin_trgm_ops);
create index case_entry_folded on case_entry using gin (folded gin_trgm_ops);
