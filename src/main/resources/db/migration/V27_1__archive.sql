-- What lasts of a case when the engine has forgotten it: its processes, its steps, what tables ruled, what failed.
create table process_run (
    instance      varchar(64)  not null primary key,
    root_instance varchar(64)  not null,
    process_key   varchar(100) not null,
    definition    varchar(100) not null,
    caller        varchar(64),
    case_id       uuid         not null,
    started       timestamp(6) with time zone not null,
    ended         timestamp(6) with time zone,
    cancelled     boolean      not null
);
create index process_run_root on process_run (root_instance);
create index process_run_definition on process_run (definition);

create table step_run (
    step_id       varchar(64)  not null primary key,
    instance      varchar(64)  not null,
    root_instance varchar(64)  not null,
    process_key   varchar(100) not null,
    definition    varchar(100) not null,
    box           varchar(100) not null,
    box_type      varchar(60)  not null,
    person        uuid,
    called        varchar(64),
    started       timestamp(6) with time zone not null,
    ended         timestamp(6) with time zone,
    cancelled     boolean      not null,
    -- Within one process: what came first where two began in the same millisecond.
    place         bigint       not null
);
create index step_run_root on step_run (root_instance);
create index step_run_box on step_run (definition, box, ended);

-- Boxes whose figures have to be counted anew.
create table step_touched (
    number     bigint generated always as identity primary key,
    definition varchar(100) not null,
    box        varchar(100) not null
);

create table ruling (
    ruling_id     varchar(64)  not null primary key,
    instance      varchar(64)  not null,
    root_instance varchar(64)  not null,
    box           varchar(100) not null,
    table_key     varchar(100) not null,
    definition    varchar(100) not null,
    ruled_at      timestamp(6) with time zone not null,
    found         varchar(200000) not null,
    ruled         varchar(200000) not null
);
create index ruling_root on ruling (root_instance);

create table trouble (
    trouble_id    varchar(64)  not null primary key,
    instance      varchar(64)  not null,
    root_instance varchar(64)  not null,
    box           varchar(100) not null,
    since         timestamp(6) with time zone not null,
    until         timestamp(6) with time zone
);
create index trouble_root on trouble (root_instance);
