-- Which release of the application brought a deployment of diagrams, tables and forms; nothing for older ones.
create table library_release (
    deployment varchar(64)  not null primary key,
    release    varchar(100) not null
);
