-- A vote whose roll had strangers on it is annulled and stays with its count; the roll is put right and frozen anew.
alter table tally_step alter column kind set data type varchar(20);
alter table priority_vote add column roll_version integer;
update priority_vote set roll_version = 1;
-- The roll on which the vote is held again; null unless it was annulled and its roll put right.
alter table priority_vote add column mended_roll_version integer;
alter table priority_vote add column mended_roll_size integer;
alter table priority_vote add column mended_roll_fingerprint varchar(64);
alter table priority_vote add column mended_roll_frozen_at timestamp(6) with time zone;

-- What is to become of the roll of an annulled vote; rows are never written over.
create table roll_change (
    vote uuid not null references priority_vote (id),
    -- 0 is what whoever annulled the vote found, then each proposal of how to put it right, from 1.
    proposal integer not null,
    account uuid not null references account (id),
    -- DOUBTED, STRUCK, KEPT or ADDED.
    kind varchar(10) not null,
    -- Null for whom somebody doubts: that is said of the whole roll.
    why varchar(2000),
    primary key (vote, proposal, account)
);
