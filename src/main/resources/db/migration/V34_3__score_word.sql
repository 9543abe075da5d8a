-- What jurors and the programme manager say to each other about the scores of an application, once all are final.
create table score_word (
    id uuid primary key,
    application_id uuid not null references grant_application (id),
    author uuid not null,
    said varchar(4000) not null,
    said_at timestamp with time zone not null
);
create index score_word_by_application on score_word (application_id, said_at);
