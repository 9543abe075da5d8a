create table tell_tale (
    id uuid primary key,
    title varchar(200) not null,
    settlement varchar(9),
    owner uuid,
    words varchar(200),
    version bigint not null
);
create table tell_tale_person (
    name varchar(100) unique,
    phone varchar(20) unique,
    identity_number varchar(12) unique
);
create table tell_tale_word (
    word_key varchar(100) primary key
);
