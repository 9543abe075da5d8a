-- Who sits in the working group of a cycle, by which document and for how long.
create table plan_group (
    id uuid primary key,
    settlement varchar(9) not null references territory (kato),
    document_number varchar(60) not null,
    document_date date not null,
    term_months integer not null
);

create table plan_group_member (
    body uuid not null references plan_group (id),
    position integer not null,
    name varchar(200) not null,
    party varchar(20) not null,
    woman boolean not null,
    born_in integer,
    office varchar(20) not null,
    account uuid,
    primary key (body, position)
);

-- What the table of composition found wanting in a working group; its words are those of the table.
create table plan_composition_finding (
    id uuid primary key,
    cycle uuid not null references plan_cycle (id),
    rule varchar(60) not null,
    found varchar(20) not null,
    needed varchar(20) not null
);
create index plan_composition_finding_cycle on plan_composition_finding (cycle);

-- The settlement as it is before the plan.
create table plan_profile (
    cycle uuid primary key references plan_cycle (id),
    version integer not null,
    described_on date not null,
    population integer not null,
    households integer not null,
    -- The village budget of the year before, in KZT.
    budget numeric(15, 2) not null,
    facilities varchar(500) not null,
    other_facilities varchar(2000),
    -- Per cent of the households.
    water integer not null,
    gas integer not null,
    internet integer not null,
    -- Degrees, WGS 84.
    latitude numeric(8, 5) not null,
    longitude numeric(8, 5) not null
);

-- What people of a settlement say should be better.
create table plan_issue (
    id uuid primary key,
    version integer not null,
    number varchar(30) not null unique,
    settlement varchar(9) not null references territory (kato),
    -- Null while it waits for the next cycle.
    cycle uuid references plan_cycle (id),
    text varchar(2000) not null,
    field varchar(20) not null,
    channel varchar(20) not null,
    raised_on date not null,
    -- A kind of person, never a name.
    raised_by varchar(20) not null,
    voices integer not null,
    meeting uuid,
    merged_into uuid references plan_issue (id),
    leading_one boolean not null,
    status varchar(20) not null,
    reason varchar(2000)
);
create index plan_issue_cycle on plan_issue (cycle);
create index plan_issue_settlement on plan_issue (settlement, status);

create table plan_issue_counter (
    settlement varchar(9) primary key references territory (kato),
    last_number integer not null
);
insert into plan_issue_counter (settlement, last_number)
select kato, 0 from territory where kind in ('SETTLEMENT', 'TOWN');

-- The causes and effects of a leading issue, each turned into an objective.
create table plan_problem_tree (
    id uuid primary key,
    version integer not null,
    cycle uuid not null references plan_cycle (id),
    issue uuid not null unique references plan_issue (id),
    -- Null until it is drawn.
    objective varchar(500)
);
create index plan_problem_tree_cycle on plan_problem_tree (cycle);

create table plan_problem_branch (
    tree uuid not null references plan_problem_tree (id),
    position integer not null,
    kind varchar(10) not null,
    text varchar(500) not null,
    objective varchar(500) not null,
    primary key (tree, position)
);
