-- The answer to a clarification is part of what was sent, and of its fingerprint.
alter table application_content add column answer varchar(4000);
