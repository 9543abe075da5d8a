-- A box is counted from the index alone.
drop index step_run_process;
create index step_run_process on step_run (process_key, box) include (definition, started, ended, cancelled);
