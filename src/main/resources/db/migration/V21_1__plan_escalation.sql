-- What a village cannot solve, on its way to the district, the region and back.
create table plan_escalation (
    id uuid primary key,
    version integer not null,
    number varchar(40) not null unique,
    issue uuid not null references plan_issue (id),
    settlement varchar(9) not null references territory (kato),
    district varchar(9) not null references territory (kato),
    region varchar(9) not null references territory (kato),
    tried varchar(4000) not null,
    sent_by uuid not null,
    sent_at timestamp(6) with time zone not null,
    status varchar(20) not null,
    answer_by timestamp(6) with time zone not null,
    -- What the district said when it passed the issue on; null when it was silent or answered itself.
    district_word varchar(4000),
    district_silent boolean not null,
    solved boolean,
    answer varchar(4000),
    answered_by uuid,
    answered_at timestamp(6) with time zone,
    withdrawn_because varchar(4000)
);
create index plan_escalation_issue on plan_escalation (issue, sent_at);
create index plan_escalation_settlement on plan_escalation (settlement, sent_at);
