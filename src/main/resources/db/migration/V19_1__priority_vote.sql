-- A vote of a settlement on its priorities; when too few people took part it is called again, as one of its own.
create table priority_vote (
    id uuid primary key,
    version integer not null,
    cycle uuid not null references plan_cycle (id),
    settlement varchar(9) not null references territory (kato),
    round integer not null,
    number varchar(40) not null unique,
    code varchar(30) not null unique,
    -- What is voted on and by which rule, as canonical JSON; never written over.
    terms varchar(200000) not null,
    fingerprint varchar(64) not null,
    opens_at timestamp(6) with time zone not null,
    closes_at timestamp(6) with time zone not null,
    quorum integer not null,
    -- Ballots on paper carry the numbers from 1 to this one.
    printed integer not null,
    seed varchar(64) not null,
    seed_hash varchar(64) not null,
    fixed_by uuid not null,
    fixed_at timestamp(6) with time zone not null,
    status varchar(20) not null,
    -- Of the gathering: null until the count is done.
    present integer,
    present_online integer,
    issued integer,
    unused integer,
    spoiled integer,
    counted_by uuid,
    counted_at timestamp(6) with time zone,
    difference varchar(4000),
    mended varchar(4000),
    confirmed_by uuid,
    confirmed_at timestamp(6) with time zone,
    result varchar(4000000),
    result_fingerprint varchar(64),
    published_at timestamp(6) with time zone,
    unique (cycle, round)
);
create index priority_vote_settlement on priority_vote (settlement, opens_at);

-- Ballots are never changed: a correction is a row of its own that names the one it stands for. Nothing leads from a
-- ballot cast online to whoever cast it, the time of day included.
create table vote_ballot (
    id uuid primary key,
    vote uuid not null references priority_vote (id),
    channel varchar(10) not null,
    serial integer,
    -- How often the ballot of this number was corrected.
    revision integer not null,
    -- MARKED, SPOILED, or WITHDRAWN when a correction says that there was no such ballot.
    state varchar(10) not null,
    -- The numbers of the items as marked, as JSON.
    marks varchar(4000) not null,
    keyed_by uuid,
    keyed_at timestamp(6) with time zone,
    corrects uuid references vote_ballot (id),
    reason varchar(2000),
    unique (vote, serial, revision),
    unique (corrects)
);
create index vote_ballot_vote on vote_ballot (vote, serial);

-- Who has voted online; not how.
create table vote_roll (
    vote uuid not null references priority_vote (id),
    account uuid not null references account (id),
    primary key (vote, account)
);
