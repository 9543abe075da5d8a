-- What past cases tell of a box: counted from step_run, for each version of a process and, where the definition is the
-- key of a process, for all its versions together. Times are those of steps that were done, in seconds; null where there
-- is none.
create table step_figures (
    definition      varchar(100) not null,
    box             varchar(100) not null,
    visits          bigint       not null,
    done            bigint       not null,
    cancelled       bigint       not null,
    total_seconds   double precision not null,
    median_seconds  double precision,
    p90_seconds     double precision,
    longest_seconds double precision,
    counted_at      timestamp(6) with time zone not null,
    primary key (definition, box)
);

-- Whoever counts holds the one row: of two counts of a box the older one must not be written last.
create table figures_turn (
    turn integer not null primary key
);
insert into figures_turn (turn) values (1);

create index step_run_process on step_run (process_key, box);
