-- What goes with a letter, for example an invitation for the recipient's calendar.
alter table outbox add column attachment_name varchar(200);
alter table outbox add column attachment_type varchar(200);
alter table outbox add column attachment ${blob};
