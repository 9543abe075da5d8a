-- Who reads what: by a draw over all applications when scoring opens, one by one after that.
alter table grant_call add column jury_seed varchar(64);

-- What jurors said of themselves when they signed: languages, and goals of the call in their order; null before that was asked.
alter table grant_jury_member add column languages varchar(40);
alter table grant_jury_member add column goals varchar(20000);

-- Never written over: from the round and the seed the outcome can be drawn again.
create table jury_draw (
    id uuid primary key,
    call_id uuid not null references grant_call (id),
    -- Null for the draw over all applications.
    application_id uuid,
    drawn_at timestamp(6) with time zone not null,
    round varchar(1000000) not null,
    fingerprint varchar(64) not null,
    outcome varchar(1000000) not null
);
create index jury_draw_by_call on jury_draw (call_id, application_id, drawn_at);
