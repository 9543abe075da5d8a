-- Where jurors live and work, as they said when they signed; null where they said nothing and before it was asked.
alter table grant_jury_member add column lives_in varchar(20);
alter table grant_jury_member add column address varchar(300);
alter table grant_jury_member add column organisation varchar(300);
