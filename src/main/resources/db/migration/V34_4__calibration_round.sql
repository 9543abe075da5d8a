-- The round in which the jurors of a call score sample plans, and what they gave. No ranking ever reads it.
create table calibration_round (
    id uuid primary key,
    version bigint not null,
    call_id uuid not null unique references grant_call (id),
    state varchar(20) not null
);

create table calibration_sheet (
    id uuid primary key,
    call_id uuid not null references grant_call (id),
    juror uuid not null,
    sample varchar(20) not null,
    marks varchar(200000) not null,
    total numeric(5, 2) not null,
    submitted_at timestamp with time zone not null,
    unique (call_id, juror, sample)
);
