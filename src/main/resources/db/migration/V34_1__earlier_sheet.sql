-- Sheets as they stood before their jurors corrected them. Rows are added, never changed.
create table earlier_sheet (
    id uuid primary key,
    assessment_id uuid not null references assessment (id),
    application_id uuid not null,
    edition integer not null,
    marks varchar(200000) not null,
    total numeric(5, 2) not null,
    replaced_because varchar(4000) not null,
    replaced_at timestamp with time zone not null,
    unique (assessment_id, edition)
);
create index earlier_sheet_by_application on earlier_sheet (application_id);

alter table grant_application add column corrections integer not null default 0;
