-- Who left the room for which application; null for meetings before that was kept.
alter table grant_committee_meeting add column aside varchar(1000000);
