-- A box is counted from the index alone.
drop index step_run_process;
create index step_run_process on step_run (process_key, box) include (definition, started, ended, cancelled);

-- What is open is little beside what is over.
create index step_run_open on step_run (box, definition, root_instance) where ended is null;
create index process_run_open on process_run (process_key, definition, root_instance) where ended is null;
