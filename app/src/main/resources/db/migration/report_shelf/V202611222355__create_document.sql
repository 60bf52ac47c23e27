create table report_shelf.document (
    round_id uuid not null,
    edition text not null,
    unit_id text not null,
    language text not null,
    content bytea not null,
    primary key (round_id, edition, unit_id, language)
);

alter table report_shelf.document alter column content set storage external;

comment on table report_shelf.document is 'Reports as PDF, each written once. All of it can be written again from the frozen figures.';
comment on column report_shelf.document.edition is 'A check value over the figures and the version of the program.';
