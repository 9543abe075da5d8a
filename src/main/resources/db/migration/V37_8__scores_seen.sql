-- When the sheets handed in until then last showed who stands where, with the jury going on afterwards; null where that never happened.
alter table grant_call add column scores_seen_at timestamp(6) with time zone;
