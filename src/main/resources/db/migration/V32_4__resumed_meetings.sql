-- How many times a meeting was held after all when it had been called off: calendars take the entry with the higher number.
alter table body_meeting add column resumed integer default 0 not null;
