-- Every version of the minutes of a meeting, in the order in which they were written.
create table body_minutes (
    meeting          uuid           not null references body_meeting (id),
    position         integer        not null,
    -- Texts, votes and assignments as canonical JSON, and the SHA-256 of it.
    content          varchar(90000) not null,
    sha256           varchar(64)    not null,
    written_by       uuid           not null,
    written_at       timestamp(6) with time zone not null,
    -- Why it was sent back; null while nobody has.
    returned_because varchar(4000),
    primary key (meeting, position)
);

-- Who came each time too few did.
alter table body_attempt add column heads integer default 0 not null;
alter table body_attempt add column presides uuid references body_seat (id);
create table body_attempt_presence (
    meeting uuid    not null references body_meeting (id),
    attempt integer not null,
    seat    uuid    not null references body_seat (id),
    primary key (meeting, attempt, seat)
);

-- Whether whoever asked for the meeting put it there: then it stays as it is.
alter table body_agenda_item add column asked_for boolean default false not null;

-- The time it was convened by being moved, and not because too few came; null while it was not moved.
alter table body_meeting add column moved integer;
