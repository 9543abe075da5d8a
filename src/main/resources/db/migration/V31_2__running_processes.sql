-- How many cases run on each version of a diagram is asked without reading all that have ended.
create index process_run_running on process_run (ended, definition, root_instance);
