-- Who left the room, how each item was voted on, the minutes drafted from that, and who of those present has signed them.
alter table grant_committee_meeting add column votes varchar(200000);
alter table grant_committee_meeting add column protocol varchar(1000000);

create table grant_committee_signature (
    id uuid primary key,
    meeting_id uuid not null references grant_committee_meeting (id),
    juror uuid not null,
    signed_at timestamp with time zone not null,
    objection varchar(4000),
    constraint grant_committee_signature_once unique (meeting_id, juror)
);
