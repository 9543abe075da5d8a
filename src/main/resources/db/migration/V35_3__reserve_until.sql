-- Until when the reserve list of a call stands; nothing for as long as money may become free.
alter table grant_call add column reserve_until timestamp with time zone;
