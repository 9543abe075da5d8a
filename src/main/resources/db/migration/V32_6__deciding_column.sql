-- What the ranking went by where the call declared another reading of the scores than the total.
alter table grant_ranked_application add column deciding numeric(9, 2);
