-- What a person has filled in of a task's form and not yet sent. Goes when the task goes.
create table form_draft (
    id uuid primary key,
    version integer not null,
    task_id varchar(64) not null,
    account uuid not null,
    filled varchar(200000) not null,
    fingerprint varchar(64) not null,
    saved_at timestamp with time zone not null,
    constraint form_draft_of_task unique (task_id, account)
);
