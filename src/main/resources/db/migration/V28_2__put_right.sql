-- How often the eligibility of an application was asked about once more, so that each answer has its letter.
alter table grant_application add column checks_repeated integer default 0 not null;

-- Closed while it was being prepared, by the office.
alter table plan_cycle add column given_up boolean default false not null;
