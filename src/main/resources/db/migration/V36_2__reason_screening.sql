-- The reasons of the jurors, looked through by a person before the applicant reads them.
create table reason_screening (
    id uuid primary key,
    version integer not null,
    number varchar(40) not null unique,
    call_id uuid not null,
    application_id uuid not null unique,
    opened_at timestamp with time zone not null,
    screened_by uuid,
    screened_at timestamp with time zone,
    sent_at timestamp with time zone,
    reasons varchar(1000000)
);
