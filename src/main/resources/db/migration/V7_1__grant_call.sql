create table grant_call (
    id uuid primary key,
    version bigint not null,
    number varchar(20) not null unique,
    status varchar(20) not null,
    settings varchar(200000),
    settings_hash varchar(64),
    started_by uuid not null,
    prepared_by uuid,
    approved_by uuid,
    returned_because varchar(4000),
    application_version varchar(200),
    published_at timestamp with time zone,
    closes_at timestamp with time zone,
    extended_because varchar(4000),
    closed_at timestamp with time zone,
    draw_seed varchar(64),
    awards_approved_by uuid,
    results_at timestamp with time zone,
    complaints_until timestamp with time zone,
    cancelled_because varchar(4000)
);

create index grant_call_status on grant_call (status, closes_at);

create table grant_jury_member (
    id uuid primary key,
    version bigint not null,
    call_id uuid not null references grant_call (id),
    juror uuid not null,
    appointed_at timestamp with time zone not null,
    declaration_version varchar(20),
    signed_at timestamp with time zone,
    unique (call_id, juror)
);

create index grant_jury_member_juror on grant_jury_member (juror);

create table grant_ranked_application (
    id uuid primary key,
    version bigint not null,
    call_id uuid not null references grant_call (id),
    application_id uuid not null unique,
    place integer not null,
    total numeric(5, 2) not null,
    thresholds_missed varchar(2000) not null,
    separated_by varchar(100) not null,
    draw_number varchar(64) not null,
    provisional varchar(10),
    provisional_reason varchar(100),
    final_outcome varchar(10),
    amount numeric(15, 2),
    deviation_reason varchar(4000),
    unique (call_id, place)
);

create table grant_committee_meeting (
    id uuid primary key,
    version bigint not null,
    call_id uuid not null references grant_call (id),
    held_by uuid not null,
    held_at timestamp with time zone not null,
    minutes varchar(20000) not null,
    returned_because varchar(4000)
);

create index grant_committee_meeting_call on grant_committee_meeting (call_id, held_at);

create table grant_committee_attendance (
    meeting_id uuid not null references grant_committee_meeting (id),
    juror uuid not null,
    primary key (meeting_id, juror)
);
