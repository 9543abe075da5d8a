-- Where two people, or one on two devices, fill in the same field, the draft keeps both answers until a person chooses.
alter table form_draft add column others varchar(200000);
