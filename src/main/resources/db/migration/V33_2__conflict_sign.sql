-- What may tell that a juror is not impartial about an application, and what somebody made of it.
create table conflict_sign (
    id             uuid         not null primary key,
    version        bigint       not null,
    call_id        uuid         not null references grant_call (id),
    application_id uuid         not null references grant_application (id),
    juror          uuid         not null references account (id),
    kind           varchar(20)  not null,
    -- What agreed with what; numbers only by their end.
    agreed         varchar(700) not null,
    -- Who said so; null where the house found it.
    said_by        uuid,
    found_at       timestamp(6) with time zone not null,
    state          varchar(10)  not null,
    ruled_by       uuid,
    ruled_at       timestamp(6) with time zone,
    reason         varchar(4000),
    unique (application_id, juror, kind, agreed)
);
create index conflict_sign_of_call on conflict_sign (call_id, state);
create index conflict_sign_of_juror on conflict_sign (juror, state);
