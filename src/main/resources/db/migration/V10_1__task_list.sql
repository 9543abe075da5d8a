-- From whom an open task is kept although their role fits; a task that is over takes its rows along.
create table task_bar (
    task_id varchar(64) not null references task_entry (task_id) on delete cascade,
    account uuid        not null,
    primary key (task_id, account)
);

-- One index for each way to a page of tasks: of a role, of a step, of a call. Those of open tasks stand with PostgreSQL.
drop index task_entry_role;
drop index task_entry_due;
create index task_entry_role_held on task_entry (role, assignee, due, task_id);
create index task_entry_step on task_entry (task_key, due, task_id);
create index task_entry_parent on task_entry (parent_case, due, task_id);

-- Who completed which task; number, title and place are those of its case.
create table task_done (
    task_id       varchar(64)  not null primary key,
    task_key      varchar(100) not null,
    root_instance varchar(64)  not null,
    done_by       uuid         not null,
    done_at       timestamp(6) with time zone not null
);
create index task_done_by on task_done (done_by, done_at, task_id);
create index task_done_root on task_done (root_instance);

-- How the texts that a search looks through were folded; another number has the lists written anew at the next start.
create table entry_folding (
    version integer not null
);
insert into entry_folding (version) values (1);

-- Task lists a person has named and comes back to; the address says what they show.
create table saved_view (
    id       uuid          not null primary key,
    account  uuid          not null references account (id),
    name     varchar(60)   not null,
    address  varchar(1000) not null,
    saved_at timestamp(6) with time zone not null,
    unique (account, name)
);

create index case_entry_parent on case_entry (parent_case);
