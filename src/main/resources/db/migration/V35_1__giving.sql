-- What the declared way of giving the fund out comes to for each place.
alter table grant_ranked_application add column planned_amount numeric(19, 2);
alter table grant_ranked_application add column ceiling_reached boolean default false not null;
