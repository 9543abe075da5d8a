-- What jurors answered to the independent questions of a call; they add nothing to any total.
alter table assessment add column answers varchar(200000);
