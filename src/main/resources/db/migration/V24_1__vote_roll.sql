-- The roll of a vote stands before its first ballot: whoever may vote online is written down when the rule is fixed, and
-- nobody joins later. Until now the table held those alone who had voted.
alter table vote_roll add column voted boolean default true not null;
alter table vote_roll alter column voted drop default;
alter table priority_vote add column roll_size integer;
-- SHA-256 of the accounts on the roll; null for votes called before rolls were frozen.
alter table priority_vote add column roll_fingerprint varchar(64);
alter table priority_vote add column roll_frozen_at timestamp(6) with time zone;

insert into vote_roll (vote, account, voted)
select v.id, a.id, false
from priority_vote v
join applicant_profile p on p.settlement = v.settlement
join account a on a.id = p.account
where p.kind not in ('NGO', 'SMALL_BUSINESS')
  and not a.disabled
  and a.opened_at <= v.fixed_at
  and not exists (select 1 from vote_roll r where r.vote = v.id and r.account = a.id);

update priority_vote
set roll_frozen_at = fixed_at,
    roll_size = (select count(*) from vote_roll r where r.vote = priority_vote.id);
