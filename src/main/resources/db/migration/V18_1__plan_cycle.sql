-- One turn of the village development plan in one settlement: from launch to the next turn.
create table plan_cycle (
    id uuid primary key,
    version integer not null,
    number varchar(30) not null unique,
    settlement varchar(9) not null references territory (kato),
    status varchar(20) not null,
    launched_on date not null,
    first_year integer not null,
    last_year integer not null,
    cohort_year integer,
    mentor varchar(9) references territory (kato),
    previous uuid references plan_cycle (id),
    body uuid
);
create index plan_cycle_settlement on plan_cycle (settlement, status);
