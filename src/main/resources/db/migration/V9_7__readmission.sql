-- An application that was found ineligible may come back by a complaint, and then has a late place in the ranking.
alter table complaint add column set_aside varchar(2000) default '' not null;
alter table complaint add column late boolean default false not null;

-- The same once more, without "unique (call_id, place)": a late place is one that somebody else already has. The key had
-- no name of its own, so that it could not be dropped alike in H2 and in PostgreSQL.
alter table grant_ranked_application rename to grant_ranked_application_before;

create table grant_ranked_application (
    id uuid primary key,
    version bigint not null,
    call_id uuid not null references grant_call (id),
    application_id uuid not null unique,
    place integer not null,
    total numeric(5, 2) not null,
    thresholds_missed varchar(2000) not null,
    separated_by varchar(100) not null,
    draw_number varchar(64) not null,
    provisional varchar(10),
    provisional_reason varchar(100),
    final_outcome varchar(10),
    amount numeric(15, 2),
    deviation_reason varchar(4000),
    after_complaint varchar(40) not null,
    late_reason varchar(4000),
    unique (call_id, place, after_complaint)
);

insert into grant_ranked_application
    (id, version, call_id, application_id, place, total, thresholds_missed, separated_by, draw_number, provisional,
     provisional_reason, final_outcome, amount, deviation_reason, after_complaint)
select id, version, call_id, application_id, place, total, thresholds_missed, separated_by, draw_number, provisional,
    provisional_reason, final_outcome, amount, deviation_reason, ''
from grant_ranked_application_before;

drop table grant_ranked_application_before;
