-- Regions, districts and settlements of Mangystau by KATO code (NK RK 11-2025).
-- Spellings of the founding documents are aliases. Cohort year: when the settlement enters the programme;
-- year 1 from the founding document, year 2 inferred.
create table territory (
    kato        varchar(9)   not null primary key,
    parent      varchar(9)   references territory (kato),
    kind        varchar(20)  not null,
    name_kk     varchar(100) not null,
    name_ru     varchar(100) not null,
    name_en     varchar(100) not null,
    aliases     varchar(200),
    cohort_year integer
);

insert into territory (kato, parent, kind, name_kk, name_ru, name_en, aliases, cohort_year) values
    ('470000000', null, 'REGION', 'Маңғыстау облысы', 'Мангистауская область', 'Mangystau Region', 'Mangistau oblast', null),
    ('475000000', '470000000', 'DISTRICT', 'Мұнайлы ауданы', 'Мунайлинский район', 'Munaily District', 'Munaili', null),
    ('475200000', '470000000', 'DISTRICT', 'Түпқараған ауданы', 'Тупкараганский район', 'Tupkaragan District', null, null),
    ('475030100', '475000000', 'SETTLEMENT', 'Маңғыстау', 'Мангистау', 'Mangystau', 'Mangistau', 1),
    ('475036100', '475000000', 'SETTLEMENT', 'Баянды', 'Баянды', 'Bayandy', 'Bayandi', 1),
    ('475040100', '475000000', 'SETTLEMENT', 'Қызылтөбе', 'Кызылтобе', 'Kyzyltobe', null, 1),
    ('475042100', '475000000', 'SETTLEMENT', 'Батыр', 'Батыр', 'Batyr', null, 1),
    ('475220100', '475200000', 'TOWN', 'Форт-Шевченко', 'Форт-Шевченко', 'Fort-Shevchenko', 'Fort Shevchenko', 1),
    ('475233100', '475200000', 'SETTLEMENT', 'Ақшұқыр', 'Акшукур', 'Akshukur', null, 1),
    ('475235100', '475200000', 'SETTLEMENT', 'Баутино', 'Баутино', 'Bautino', null, 1),
    ('475032100', '475000000', 'SETTLEMENT', 'Атамекен', 'Атамекен', 'Atameken', null, 2),
    ('475034100', '475000000', 'SETTLEMENT', 'Басқұдық', 'Баскудук', 'Baskuduk', null, 2),
    ('475038100', '475000000', 'SETTLEMENT', 'Дәулет', 'Даулет', 'Daulet', null, 2),
    ('475237100', '475200000', 'SETTLEMENT', 'Қызылөзен', 'Кызылозен', 'Kyzylozen', null, 2),
    ('475238100', '475200000', 'SETTLEMENT', 'Сайын Шапағатов', 'Сайын Шапагатов', 'Sain Shapagatov', null, 2),
    ('475239100', '475200000', 'SETTLEMENT', 'Таушық', 'Таушык', 'Taushyk', null, 2);
