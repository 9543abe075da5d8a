-- How far the demo's clock runs ahead of the machine's; one row once it has been moved. Empty in real use.
create table demo_clock (
    id           integer not null primary key,
    ahead_millis bigint  not null
);
