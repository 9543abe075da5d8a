-- Jurors added while a call is being scored.
create table jury_supplement (
    id uuid primary key,
    version bigint not null,
    number varchar(30) not null unique,
    call_id uuid not null references grant_call (id),
    status varchar(20) not null,
    opened_by uuid,
    opened_because varchar(2000),
    opened_at timestamp with time zone not null,
    added_by uuid,
    added_because varchar(2000),
    added_at timestamp with time zone
);
create index jury_supplement_by_call on jury_supplement (call_id, status);

alter table grant_jury_member add column supplement_id uuid references jury_supplement (id);
alter table grant_jury_member add column declined_at timestamp with time zone;
alter table grant_jury_member add column declined_because varchar(2000);
create index grant_jury_member_by_supplement on grant_jury_member (supplement_id);

alter table grant_application add column awaits_jurors boolean default false not null;
