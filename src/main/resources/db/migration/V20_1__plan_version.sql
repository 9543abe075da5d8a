-- The versions of a village plan, what was checked and said about each, and its measures once adopted.
create table plan_version (
    id uuid primary key,
    version integer not null,
    -- Null for a plan that was adopted before it came into the house.
    cycle uuid references plan_cycle (id),
    plan uuid references village_plan (id),
    number integer not null,
    status varchar(20) not null,
    content varchar(400000) not null,
    fingerprint varchar(64) not null,
    dropped varchar(40000),
    drafted_by uuid,
    drafted_at timestamp(6) with time zone,
    returned_because varchar(4000),
    adopted_by uuid,
    adopted_on date,
    resolution varchar(60),
    published_at timestamp(6) with time zone
);
create index plan_version_cycle on plan_version (cycle, number);
create index plan_version_plan on plan_version (plan, status);

create table plan_gathering (
    id uuid primary key,
    version_id uuid not null references plan_version (id) on delete cascade,
    kind varchar(20) not null,
    held_on date not null,
    place varchar(300) not null,
    present integer not null,
    needed integer not null,
    basis varchar(300) not null,
    in_favour integer not null,
    against integer not null,
    abstained integer not null,
    minutes uuid,
    agreed boolean not null,
    recorded_by uuid not null,
    recorded_at timestamp(6) with time zone not null
);
create index plan_gathering_version on plan_gathering (version_id, recorded_at);

create table feasibility_note (
    id uuid primary key,
    version_id uuid not null references plan_version (id) on delete cascade,
    measure uuid not null,
    fingerprint varchar(64) not null,
    verdict varchar(20) not null,
    note varchar(2000) not null,
    noted_by uuid not null,
    noted_at timestamp(6) with time zone not null,
    unique (version_id, measure)
);

create table smart_check (
    id uuid primary key,
    version_id uuid not null references plan_version (id) on delete cascade,
    about uuid not null,
    position integer not null,
    unique (version_id, about)
);

create table smart_finding (
    id uuid primary key,
    version_id uuid not null references plan_version (id) on delete cascade,
    about uuid not null,
    letter varchar(1) not null,
    finding varchar(60) not null,
    field varchar(20) not null,
    found varchar(60),
    needed varchar(60)
);
create index smart_finding_version on smart_finding (version_id);

-- A goal that a later version goes without stays, since calls and results refer to it; its number is not given again.
alter table plan_goal add column baseline numeric(15, 2);
alter table plan_goal add column dropped_in integer;

create table plan_measure (
    id uuid primary key,
    version integer not null,
    plan uuid not null references village_plan (id),
    cycle uuid references plan_cycle (id),
    settlement varchar(9) not null references territory (kato),
    goal uuid not null references plan_goal (id),
    code varchar(20) not null,
    what_kk varchar(1000) not null,
    what_ru varchar(1000) not null,
    what_en varchar(1000) not null,
    cost numeric(17, 2) not null,
    source varchar(20) not null,
    owner varchar(300) not null,
    starts_on date not null,
    ends_on date not null,
    indicator varchar(60) not null,
    baseline numeric(15, 2) not null,
    target numeric(15, 2) not null,
    status varchar(20) not null,
    dropped_in integer
);
create index plan_measure_plan on plan_measure (plan);
create index plan_measure_goal on plan_measure (goal);
create index plan_measure_cycle on plan_measure (cycle);

-- What was reported about a measure: at its own dates and at the review of each year.
create table measure_report (
    id uuid primary key,
    measure uuid not null references plan_measure (id),
    occasion varchar(20) not null,
    plan_year integer not null,
    progress varchar(20) not null,
    reached numeric(15, 2),
    spent numeric(17, 2),
    note varchar(4000) not null,
    evidence varchar(300),
    files varchar(2000),
    reported_by uuid not null,
    reported_at timestamp(6) with time zone not null
);
create index measure_report_measure on measure_report (measure, reported_at);

-- The yearly look at a plan in force.
create table plan_review (
    id uuid primary key,
    cycle uuid not null references plan_cycle (id),
    plan_year integer not null,
    -- Null until the year is reported.
    summary varchar(8000),
    plan_to_change boolean default false not null,
    reviewed_by uuid,
    reviewed_at timestamp(6) with time zone,
    new_version uuid references plan_version (id),
    unique (cycle, plan_year)
);
