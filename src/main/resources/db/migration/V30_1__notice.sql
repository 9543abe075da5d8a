-- What a person has been told: kind and ids only; what it says is written when it is read, for whoever may still see it.
create table notice (
    id       uuid         not null primary key,
    person   uuid         not null references account (id),
    -- The one event behind it, for this person.
    event    varchar(200) not null,
    kind     varchar(60)  not null,
    topic    varchar(20)  not null,
    place    varchar(10)  not null,
    case_id  uuid         not null,
    task_id  varchar(64),
    task_key varchar(100),
    by_whom  uuid,
    at       timestamp(6) with time zone not null,
    read_at  timestamp(6) with time zone,
    -- Whether it is to stand in the person's next letter of the day.
    waits    boolean      not null,
    unique (person, event)
);
create index notice_of_person on notice (person, at, id);
create index notice_unread on notice (person, read_at, at, id);
create index notice_task on notice (person, task_id);
create index notice_case on notice (person, case_id);
create index notice_waits on notice (waits, at);

-- How people want letters on a topic; where there is no row, at once.
create table mail_choice (
    account  uuid        not null references account (id),
    topic    varchar(20) not null,
    delivery varchar(10) not null,
    primary key (account, topic)
);
