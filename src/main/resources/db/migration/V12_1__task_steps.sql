-- What people did with a task besides completing it: taken, handed on, asked about, commented on.
create table task_step (
    id         uuid        not null primary key,
    task_id    varchar(64) not null,
    task_key   varchar(100) not null,
    case_id    uuid        not null,
    kind       varchar(30) not null,
    -- Null when the house did it.
    who        uuid,
    at         timestamp(6) with time zone not null,
    to_whom    uuid,
    why        varchar(4000),
    deputy_for uuid,
    file       uuid,
    -- The question that this step answers.
    answers    uuid,
    -- Handed on by "who" and not yet back.
    waits      boolean     not null
);
create index task_step_task on task_step (task_id, at);
create index task_step_case on task_step (case_id, at);
create index task_step_who on task_step (who, waits);
create index task_step_to on task_step (to_whom, waits);
create index task_step_file on task_step (file);

create table task_mention (
    step    uuid not null references task_step (id),
    account uuid not null,
    primary key (step, account)
);

-- Who asked the holder to prepare the task and gets it back.
alter table task_entry add column delegated_by uuid;
