-- Which case a letter or a payment order is about, and which kind of letter it is; nothing for codes and collections.
alter table outbox add column case_id uuid;
alter table outbox add column kind varchar(60);
create index outbox_case on outbox (case_id);
