-- A count of a vote and what was found about it stand one after the other; nothing is written over.
create table tally_step (
    vote uuid not null references priority_vote (id),
    place integer not null,
    -- COUNTED with what the sheets say, or DISPUTED.
    kind varchar(10) not null,
    present integer,
    present_online integer,
    issued integer,
    unused integer,
    spoiled integer,
    -- What was mended, or what was found; null for the first count.
    words varchar(4000),
    -- Null where it was not kept.
    done_by uuid,
    done_at timestamp(6) with time zone not null,
    primary key (vote, place)
);
insert into tally_step (vote, place, kind, words, done_at)
select id, case when status = 'DISPUTED' then 1 else 0 end, 'DISPUTED', difference, counted_at
from priority_vote where difference is not null and counted_at is not null;
insert into tally_step (vote, place, kind, present, present_online, issued, unused, spoiled, words, done_by, done_at)
select id, case when difference is null or status = 'DISPUTED' then 0 else 1 end, 'COUNTED',
    present, present_online, issued, unused, spoiled, mended, counted_by, counted_at
from priority_vote where counted_at is not null;
alter table priority_vote drop column present;
alter table priority_vote drop column present_online;
alter table priority_vote drop column issued;
alter table priority_vote drop column unused;
alter table priority_vote drop column spoiled;
alter table priority_vote drop column counted_by;
alter table priority_vote drop column counted_at;
alter table priority_vote drop column difference;
alter table priority_vote drop column mended;

-- What the akimat said earlier about a measure stays; the last revision stands. The key is another one, and the names that
-- databases give to keys differ, hence a table in place of the old one.
create table feasibility_note_kept (
    id uuid primary key,
    version_id uuid not null references plan_version (id) on delete cascade,
    -- How the manieth time the akimat wrote about the version, from 1.
    revision integer not null,
    measure uuid not null,
    fingerprint varchar(64) not null,
    verdict varchar(20) not null,
    note varchar(2000) not null,
    noted_by uuid not null,
    noted_at timestamp(6) with time zone not null,
    unique (version_id, measure, revision)
);
insert into feasibility_note_kept (id, version_id, revision, measure, fingerprint, verdict, note, noted_by, noted_at)
select id, version_id, 1, measure, fingerprint, verdict, note, noted_by, noted_at from feasibility_note;
drop table feasibility_note;
alter table feasibility_note_kept rename to feasibility_note;
