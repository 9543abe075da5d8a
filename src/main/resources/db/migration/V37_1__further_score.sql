-- Scores asked for at the line once everything was assessed; never written over.
create table further_score (
    id uuid primary key,
    call_id uuid not null references grant_call (id),
    application_id uuid not null references grant_application (id),
    round integer not null,
    asked_at timestamp(6) with time zone not null
);
create index further_score_by_call on further_score (call_id, round);
create index further_score_by_application on further_score (application_id);
