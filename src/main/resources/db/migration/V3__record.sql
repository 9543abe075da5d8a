create table decision_log (
    number bigint primary key,
    decided_at timestamp with time zone not null,
    subject uuid not null,
    what varchar(100) not null,
    who uuid,
    why varchar(200000),
    facts varchar(200000) not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null
);
create index decision_log_subject on decision_log (subject, number);

-- One row: appending transactions take turns by locking it.
create table decision_log_head (
    id integer primary key,
    number bigint not null,
    hash varchar(64) not null
);
insert into decision_log_head (id, number, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table stored_file (
    id uuid primary key,
    case_id uuid not null,
    owner uuid,
    file_name varchar(200) not null,
    media_type varchar(100) not null,
    byte_size bigint not null,
    sha256 varchar(64) not null,
    kept_at timestamp with time zone not null,
    content ${blob} not null
);
create index stored_file_case on stored_file (case_id, kept_at);

create table receipt (
    number varchar(40) primary key,
    case_id uuid not null,
    case_number varchar(60) not null,
    received_at timestamp with time zone not null,
    sha256 varchar(64) not null
);
create index receipt_case on receipt (case_id, received_at);

create table outbox (
    item_key varchar(200) primary key,
    channel varchar(20) not null,
    account uuid,
    address varchar(320),
    subject varchar(500),
    body varchar(200000) not null,
    html varchar(200000),
    facts varchar(200000) not null,
    state varchar(20) not null,
    posted_at timestamp with time zone not null,
    tries integer not null,
    next_try_at timestamp with time zone not null,
    sent_at timestamp with time zone,
    problem varchar(2000)
);
create index outbox_due on outbox (state, next_try_at);

-- What the bank is told to pay: the key makes a repeated order the same order.
create table payment_order (
    order_key varchar(200) primary key,
    payee uuid not null,
    purpose varchar(200000) not null,
    facts varchar(200000) not null,
    ordered_at timestamp with time zone not null
);
