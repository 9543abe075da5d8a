-- What each criterion adds to the total, counted from the scores; null for what was assessed before this was kept.
alter table grant_application add column criterion_points varchar(4000);
