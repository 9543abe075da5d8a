-- The secret address of a person's calendar; only its hash stays here.
create table calendar_feed (
    account    uuid        not null primary key references account (id),
    token_hash varchar(64) not null unique,
    made_at    timestamp(6) with time zone not null
);

-- How often the term of an open task was moved: calendars take the entry with the higher number.
alter table task_entry add column moves integer default 0 not null;
