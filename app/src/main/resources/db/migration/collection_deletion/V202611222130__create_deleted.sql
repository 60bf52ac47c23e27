create table collection_deletion.planned (
    round_id uuid primary key,
    day date not null
);

comment on table collection_deletion.planned is 'On which day what is kept about the people of a closed round is deleted.';

create table collection_deletion.deleted (
    round_id uuid not null,
    kind text not null,
    count int not null,
    deleted_at timestamptz,
    primary key (round_id, kind)
);

comment on table collection_deletion.deleted is 'The receipt: what was deleted, how many, and when. No personal data.';
comment on column collection_deletion.deleted.deleted_at is 'Empty while the deletion is under way.';
