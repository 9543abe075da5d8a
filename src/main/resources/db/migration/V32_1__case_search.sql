-- Newest first within one place or one process, without sorting what lies behind the page.
create index case_entry_place on case_entry (settlement, started, root_instance);
create index case_entry_process on case_entry (process_key, started, root_instance);
