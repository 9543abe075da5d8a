create table award (
    id uuid primary key,
    version integer not null,
    number varchar(40) not null unique,
    call_id uuid not null,
    application_id uuid not null,
    awardee uuid not null,
    settlement varchar(9) not null,
    goal uuid not null,
    title varchar(300) not null,
    status varchar(30) not null,
    amount numeric(15, 2) not null,
    euro_amount numeric(15, 2),
    euro_rate numeric(15, 6),
    euro_rate_date date,
    granted_at timestamp with time zone not null,
    accept_until timestamp with time zone not null,
    iban varchar(34),
    end_reason varchar(4000),
    agreement_kk uuid,
    agreement_ru uuid,
    awardee_signed_at timestamp with time zone,
    director uuid,
    director_signed_at timestamp with time zone,
    ended_at timestamp with time zone
);
create index award_by_call on award (call_id, status);
create index award_by_application on award (application_id);
create index award_by_awardee on award (awardee);

create table instalment (
    id uuid primary key,
    version integer not null,
    award_id uuid not null references award (id),
    position integer not null,
    amount numeric(15, 2) not null,
    status varchar(20) not null,
    released_by uuid,
    released_at timestamp with time zone,
    confirmed_by uuid,
    confirmed_at timestamp with time zone,
    returned_reason varchar(4000),
    unique (award_id, position)
);

create table award_visit (
    id uuid primary key,
    award_id uuid not null references award (id),
    visited_on date not null,
    visited_by uuid not null,
    findings varchar(8000) not null,
    files varchar(4000) not null
);
create index award_visit_by_award on award_visit (award_id);

create table progress_report (
    id uuid primary key,
    version integer not null,
    award_id uuid not null references award (id),
    position integer not null,
    status varchar(20) not null,
    due_at timestamp with time zone not null,
    narrative varchar(8000),
    spent numeric(15, 2),
    jobs integer,
    jobs_youth integer,
    jobs_women integer,
    files varchar(4000),
    submitted_at timestamp with time zone,
    query varchar(4000),
    accepted_by uuid,
    unique (award_id, position)
);

create table reserve_offer (
    id uuid primary key,
    version integer not null,
    number varchar(40) not null unique,
    call_id uuid not null,
    freed_by uuid not null references award (id),
    candidate uuid,
    status varchar(20) not null,
    opened_at timestamp with time zone not null
);
create index reserve_offer_by_call on reserve_offer (call_id);

create table reserve_skip (
    id uuid primary key,
    offer_id uuid not null references reserve_offer (id),
    application_id uuid not null,
    reason varchar(4000) not null,
    at timestamp with time zone not null,
    unique (offer_id, application_id)
);

create table complaint (
    id uuid primary key,
    version integer not null,
    number varchar(40) not null unique,
    call_id uuid not null,
    application_id uuid not null,
    complainant uuid not null,
    grounds varchar(8000) not null,
    lodged_at timestamp with time zone not null,
    held_award uuid references award (id),
    status varchar(20) not null,
    finding varchar(20),
    heard_by uuid,
    reasons varchar(8000),
    remedy varchar(20),
    remedy_reason varchar(4000),
    answered_at timestamp with time zone
);
create index complaint_by_call on complaint (call_id);
create index complaint_by_application on complaint (application_id);
create index complaint_by_held_award on complaint (held_award);
