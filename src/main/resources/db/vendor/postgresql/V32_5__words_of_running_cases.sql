-- What runs is little beside what is over, for a search of words too, everywhere and in one place.
create extension if not exists btree_gin;
create index case_entry_running_folded on case_entry using gin (settlement, folded gin_trgm_ops) where state = 'RUNNING';

-- Where the cases of a page stand is read from the index alone.
create index step_run_open_of on step_run (root_instance) include (box, box_type, called) where ended is null;
