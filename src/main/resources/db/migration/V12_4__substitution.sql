-- Who stands in for whom, from day to day, the last day included.
create table substitution (
    id       uuid          not null primary key,
    absent   uuid          not null references account (id),
    deputy   uuid          not null references account (id),
    starts   date          not null,
    ends     date          not null,
    why      varchar(2000) not null,
    named_by uuid          not null,
    named_at timestamp(6) with time zone not null,
    -- Set once the end has been recorded, by time or by somebody before it.
    ended_at timestamp(6) with time zone
);
create index substitution_deputy on substitution (deputy, ends);
create index substitution_absent on substitution (absent, ends);
create index substitution_ended on substitution (ended_at, ends);
