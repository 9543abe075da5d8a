-- Accounts exist only once their e-mail or phone has been confirmed.
create table account (
    id            uuid         not null primary key,
    version       integer      not null,
    email         varchar(254) unique,
    phone         varchar(16) unique,
    password_hash varchar(200) not null,
    name          varchar(200) not null,
    language      varchar(2)   not null,
    disabled      boolean      not null,
    opened_at     timestamp with time zone not null
);

-- kato null: held everywhere.
create table held_role (
    id      uuid        not null primary key,
    account uuid        not null references account (id),
    role    varchar(30) not null,
    kato    varchar(9) references territory (kato)
);
create index held_role_account on held_role (account);
create index held_role_role on held_role (role);

-- One account per identity number, so that "one application per applicant" can hold.
create table applicant_profile (
    account         uuid         not null primary key references account (id),
    version         integer      not null,
    kind            varchar(30)  not null,
    identity_number varchar(12)  not null unique,
    organisation    varchar(300),
    settlement      varchar(9)   not null references territory (kato),
    phone           varchar(16)  not null
);
