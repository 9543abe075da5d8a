create table programme (
    id uuid primary key,
    version integer not null,
    name_kk varchar(300) not null,
    name_ru varchar(300) not null,
    name_en varchar(300) not null,
    donor_kk varchar(300) not null,
    donor_ru varchar(300) not null,
    donor_en varchar(300) not null,
    visibility_kk varchar(2000) not null,
    visibility_ru varchar(2000) not null,
    visibility_en varchar(2000) not null,
    starts_on date not null,
    ends_on date not null,
    -- The most one third party may receive, in euro: EUR 60,000 under the EU rules of 2012 that govern this contract.
    third_party_ceiling numeric(15,2) not null
);

-- 36 months, as the founding document says; the first day is that of this installation's grant contract.
insert into programme (id, version, name_kk, name_ru, name_en, donor_kk, donor_ru, donor_en,
    visibility_kk, visibility_ru, visibility_en, starts_on, ends_on, third_party_ceiling)
values ('0b1f5e2c-6a53-4f6e-9a35-3f2a7d1c4e01', 0,
    '«Ауылды бірлесе дамыту!»', '«Ауылды бірлесе дамыту!» («Развиваем село вместе»)', '“Auldy Birlece Damitu!” (Developing the village together)',
    'Еуропалық одақ', 'Европейский союз', 'European Union',
    'Бағдарлама Еуропалық одақтың қаржылай қолдауымен жүзеге асырылады. Мазмұнына оны орындаушы қауымдастық жауап береді; ол Еуропалық одақтың көзқарасын білдірмеуі мүмкін.',
    'Программа осуществляется при финансовой поддержке Европейского союза. За содержание отвечает ассоциация, которая её выполняет; оно может не отражать точку зрения Европейского союза.',
    'The programme is carried out with the financial support of the European Union. Its contents are the responsibility of the association that carries it out and do not necessarily reflect the views of the European Union.',
    date '2025-04-01', date '2028-03-31', 60000.00);

-- The same source reports an indicator on a goal once.
create table result_fact (
    goal uuid not null,
    indicator varchar(60) not null,
    amount numeric(15,2) not null,
    unit varchar(30) not null,
    reported_for date not null,
    source_kind varchar(60) not null,
    source_id uuid not null,
    recorded_at timestamp with time zone not null,
    primary key (source_kind, source_id, indicator, goal)
);
create index result_fact_goal on result_fact (goal, reported_for);

-- Tenge for one euro.
create table exchange_rate (
    id uuid primary key,
    valid_from date not null unique,
    rate numeric(15,6) not null,
    source varchar(200) not null
);
