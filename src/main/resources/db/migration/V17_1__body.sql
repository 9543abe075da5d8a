-- Working groups: who sits in them, by which rules they meet, and what came of their meetings.
create table body (
    id               uuid         not null primary key,
    version          integer      not null,
    kind             varchar(20)  not null,
    level            varchar(10)  not null,
    territory        varchar(9)   not null references territory (kato),
    name_kk          varchar(300) not null,
    name_ru          varchar(300) not null,
    name_en          varchar(300) not null,
    mandate_document varchar(300) not null,
    mandate_on       date         not null,
    formed_on        date         not null,
    ends_on          date         not null
);
create index body_territory on body (territory, kind, formed_on);

create table body_seat (
    id        uuid         not null primary key,
    version   integer      not null,
    body      uuid         not null references body (id),
    account   uuid references account (id),
    name      varchar(200) not null,
    party     varchar(20)  not null,
    woman     boolean      not null,
    -- Null where the person did not say.
    born_in   integer,
    office    varchar(20)  not null,
    alternate boolean      not null,
    since     date         not null,
    -- The last day; null while the seat is held.
    until     date
);
create index body_seat_body on body_seat (body, since);
create index body_seat_account on body_seat (account);

-- By which rules a body meets from a day on; without a body, what is usual at the level.
create table body_rule (
    id                    uuid          not null primary key,
    version               integer       not null,
    body                  uuid references body (id),
    level                 varchar(10)   not null,
    valid_from            date          not null,
    notice_days           integer       not null,
    papers_days           integer       not null,
    quorum_of             varchar(10)   not null,
    quorum_numerator      integer       not null,
    quorum_denominator    integer       not null,
    -- Of age, where the quorum is counted of residents.
    residents             integer,
    gathering_quorum      integer       not null,
    majority_numerator    integer       not null,
    majority_denominator  integer       not null,
    term_months           integer       not null,
    meetings_every_months integer       not null,
    basis_kk              varchar(1000) not null,
    basis_ru              varchar(1000) not null,
    basis_en              varchar(1000) not null,
    entered_by            uuid,
    entered_at            timestamp(6) with time zone not null,
    unique (body, valid_from)
);

-- What is usual with local community assemblies under the law on local self-government; no statute sets it for a
-- working group, so each body may set its own.
insert into body_rule (id, version, body, level, valid_from, notice_days, papers_days, quorum_of, quorum_numerator,
    quorum_denominator, residents, gathering_quorum, majority_numerator, majority_denominator, term_months,
    meetings_every_months, basis_kk, basis_ru, basis_en, entered_by, entered_at) values
    ('b0d70000-0000-4000-8000-000000000001', 0, null, 'VILLAGE', date '2020-01-01', 10, 5, 'SEATS', 1, 2, null, 50, 1, 2,
        48, 3, 'Әдетте солай; заңмен бекітілмеген', 'Как принято; законом не установлено', 'Usual; set by no statute',
        null, timestamp with time zone '2020-01-01 00:00:00+05:00'),
    ('b0d70000-0000-4000-8000-000000000002', 0, null, 'DISTRICT', date '2020-01-01', 10, 5, 'SEATS', 1, 2, null, 100, 1,
        2, 48, 3, 'Әдетте солай; заңмен бекітілмеген', 'Как принято; законом не установлено',
        'Usual; set by no statute', null, timestamp with time zone '2020-01-01 00:00:00+05:00'),
    ('b0d70000-0000-4000-8000-000000000003', 0, null, 'REGION', date '2020-01-01', 10, 5, 'SEATS', 1, 2, null, 100, 1, 2,
        48, 6, 'Әдетте солай; заңмен бекітілмеген', 'Как принято; законом не установлено',
        'Usual; set by no statute', null, timestamp with time zone '2020-01-01 00:00:00+05:00');

create table body_meeting (
    id                uuid         not null primary key,
    version           integer      not null,
    number            varchar(40)  not null unique,
    body              uuid         not null references body (id),
    kind              varchar(20)  not null,
    -- The case it is held about, of another module; null for a meeting of the body's own.
    about             uuid,
    title_kk          varchar(300) not null,
    title_ru          varchar(300) not null,
    title_en          varchar(300) not null,
    state             varchar(20)  not null,
    called_at         timestamp(6) with time zone not null,
    -- How many times it was convened.
    convened          integer      not null,
    starts_at         timestamp(6) with time zone,
    place             varchar(300),
    quorum_needed     integer,
    quorum_found      integer,
    heads             integer,
    presides          uuid references body_seat (id),
    sheet             uuid,
    minutes_kk        varchar(30000),
    minutes_ru        varchar(30000),
    written_by        uuid,
    returned_because  varchar(4000),
    signed_by         uuid,
    signed_at         timestamp(6) with time zone,
    signed_page       uuid,
    published_at      timestamp(6) with time zone,
    print_kk          uuid,
    print_ru          uuid,
    abandoned_because varchar(4000)
);
create index body_meeting_body on body_meeting (body, starts_at);

create table body_agenda_item (
    meeting       uuid          not null references body_meeting (id),
    position      integer       not null,
    text          varchar(500)  not null,
    minutes       integer       not null,
    kind          varchar(20)   not null,
    votes_for     integer,
    votes_against integer,
    abstained     integer,
    chair_for     boolean       not null,
    decided       boolean,
    resolution    varchar(4000),
    dissent       varchar(4000),
    primary key (meeting, position)
);

create table body_paper (
    meeting uuid not null references body_meeting (id),
    paper   uuid not null,
    primary key (meeting, paper)
);

create table body_presence (
    meeting uuid not null references body_meeting (id),
    seat    uuid not null references body_seat (id),
    primary key (meeting, seat)
);

-- Each time too few came.
create table body_attempt (
    meeting   uuid         not null references body_meeting (id),
    position  integer      not null,
    starts_at timestamp(6) with time zone not null,
    place     varchar(300) not null,
    needed    integer      not null,
    found     integer      not null,
    sheet     uuid,
    primary key (meeting, position)
);

create table body_assignment (
    meeting  uuid          not null references body_meeting (id),
    position integer       not null,
    text     varchar(500)  not null,
    seat     uuid references body_seat (id),
    role     varchar(30)   not null,
    due      date          not null,
    primary key (meeting, position)
);

create table body_action (
    id                uuid          not null primary key,
    version           integer       not null,
    number            varchar(50)   not null unique,
    meeting           uuid          not null references body_meeting (id),
    text              varchar(500)  not null,
    seat              uuid references body_seat (id),
    role              varchar(30)   not null,
    due               date          not null,
    state             varchar(20)   not null,
    report            varchar(4000),
    ended_by          uuid,
    ended_at          timestamp(6) with time zone,
    withdrawn_because varchar(4000)
);
create index body_action_meeting on body_action (meeting);

create table body_action_evidence (
    action   uuid not null references body_action (id),
    evidence uuid not null,
    primary key (action, evidence)
);
