create table survey_library.draft (
    id uuid not null,
    revision integer not null,
    document jsonb not null,
    saved_at timestamptz not null,
    primary key (id, revision),
    constraint draft_revisions_are_counted_from_one check (revision >= 1)
);

comment on table survey_library.draft is 'The questionnaires that HR is working on, as they were each time they were saved.';

create table survey_library.item_version (
    item_id text not null,
    version integer not null,
    document jsonb not null,
    original_language text not null,
    lowest integer not null,
    highest integer not null,
    since timestamptz not null,
    primary key (item_id, version)
);

comment on table survey_library.item_version is 'Every question in each of the ways in which it was to be asked; answers to two versions are not compared.';
comment on column survey_library.item_version.original_language is 'The language the question was written in; only its words make a version.';
