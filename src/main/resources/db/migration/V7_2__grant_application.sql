-- Applications of the Start Up competition, what the applicants wrote, findings, and the jury's sheets.

create table grant_application (
    id uuid primary key,
    version bigint not null,
    call_id uuid not null,
    applicant uuid not null,
    status varchar(20) not null,
    kind varchar(40) not null,
    number varchar(40) unique,
    settlement varchar(9),
    goal uuid,
    title varchar(200),
    amount_requested numeric(15, 2),
    own_contribution numeric(15, 2),
    started_at timestamp with time zone not null,
    submitted_at timestamp with time zone,
    within_grace boolean not null,
    clarifications integer not null,
    clarification_until timestamp with time zone,
    round integer not null,
    opinions_wanted integer not null,
    total numeric(5, 2),
    criterion_means varchar(4000),
    thresholds_met boolean not null,
    amount_awarded numeric(15, 2),
    running_key varchar(80) unique
);
create index grant_application_by_call on grant_application (call_id, status);
create index grant_application_by_applicant on grant_application (applicant);

-- The number of the last application submitted to a call.
create table application_counter (
    call_id uuid primary key,
    last_number integer not null
);

-- What the applicant wrote, as sent: one row per sending (the submission, then each answer to a clarification).
create table application_content (
    id uuid primary key,
    application_id uuid not null references grant_application (id),
    edition integer not null,
    proposal varchar(200000) not null,
    identity_number varchar(12),
    sha256 varchar(64) not null,
    sent_at timestamp with time zone not null,
    unique (application_id, edition)
);
create index application_content_by_identity on application_content (identity_number);

create table application_question (
    id uuid primary key,
    application_id uuid not null references grant_application (id),
    question varchar(4000) not null,
    asked_by uuid not null,
    asked_at timestamp with time zone not null,
    answer varchar(4000),
    answered_at timestamp with time zone
);
create index application_question_by_application on application_question (application_id);

-- What the checks found: of completeness (prepared by a table, settled by a manager) and of eligibility.
create table completeness_finding (
    id uuid primary key,
    application_id uuid not null references grant_application (id),
    rule varchar(60) not null,
    settled boolean not null
);
create index completeness_finding_by_application on completeness_finding (application_id);

create table eligibility_finding (
    id uuid primary key,
    application_id uuid not null references grant_application (id),
    rule varchar(60) not null,
    found varchar(400) not null,
    needed varchar(400) not null
);
create index eligibility_finding_by_application on eligibility_finding (application_id);

create table assessment (
    id uuid primary key,
    version bigint not null,
    application_id uuid not null references grant_application (id),
    call_id uuid not null,
    juror uuid not null,
    round integer not null,
    state varchar(20) not null,
    marks varchar(200000),
    total numeric(5, 2),
    conflict varchar(2000),
    assigned_at timestamp with time zone not null,
    submitted_at timestamp with time zone,
    unique (application_id, juror)
);
create index assessment_by_call on assessment (call_id);
create index assessment_by_juror on assessment (juror);
