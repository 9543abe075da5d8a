-- What runs is little beside what is over.
create index case_entry_running on case_entry (started, root_instance) where state = 'RUNNING';
create index case_entry_running_in_place on case_entry (settlement, started, root_instance) where state = 'RUNNING';
