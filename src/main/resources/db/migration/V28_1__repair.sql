-- What people did to put a case right, with what takes it back: opaque ids, boxes and routing values. The reason stands in
-- the decision log.
create table repair (
    id uuid primary key,
    version integer not null,
    root_instance varchar(64) not null,
    case_id uuid not null,
    kind varchar(40) not null,
    memory varchar(20000),
    trace varchar(64) not null,
    done_by uuid not null,
    done_at timestamp(6) with time zone not null,
    number integer not null,
    taken_back boolean not null
);
create unique index repair_by_case on repair (root_instance, number);
