create table village_plan (
    id uuid primary key,
    version integer not null,
    settlement varchar(9) not null references territory (kato),
    title_kk varchar(300) not null,
    title_ru varchar(300) not null,
    title_en varchar(300) not null,
    status varchar(20) not null,
    adopted_on date not null,
    resolution varchar(60) not null,
    first_year integer not null,
    last_year integer not null
);
create index village_plan_settlement on village_plan (settlement, status);

create table plan_goal (
    id uuid primary key,
    version integer not null,
    plan uuid not null references village_plan (id),
    position integer not null,
    text_kk varchar(1000) not null,
    text_ru varchar(1000) not null,
    text_en varchar(1000) not null,
    indicator varchar(60) not null,
    target numeric(15,2) not null,
    unique (plan, position)
);
