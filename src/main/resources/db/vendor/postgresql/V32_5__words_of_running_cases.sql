-- What runs is little beside what is over, for a search of words too, everywhere and in one place.
create extension if not exists btree_gin;
create index case_entry_running_folded on case_entry using gin (settlement, folded gin_trgm_ops) where state = 'RUNNING';
