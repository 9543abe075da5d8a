-- The meetings a plan's cycle has called about a version of its plan.
create table plan_meeting (
    -- That of the meeting.
    id                uuid        not null primary key,
    cycle             uuid        not null references plan_cycle (id),
    version_id        uuid        not null references plan_version (id) on delete cascade,
    kind              varchar(20) not null,
    -- Of the version as it read when people were called.
    fingerprint       varchar(64) not null,
    called_at         timestamp(6) with time zone not null,
    -- Why it was given up; null unless it was.
    abandoned_because varchar(4000)
);
create index plan_meeting_version on plan_meeting (version_id, called_at);

-- What the minutes say is read from the meeting; null where it was typed in before.
alter table plan_gathering add column meeting uuid;
alter table plan_gathering add column meeting_number varchar(40);
alter table plan_gathering add column fingerprint varchar(64);
alter table plan_gathering add column rules_from date;
alter table plan_gathering add column majority varchar(10);
alter table plan_gathering alter column basis set data type varchar(2100);
