create table report_api.program_key (
    id uuid primary key,
    name text not null,
    key_hash text not null unique,
    made_at timestamptz not null,
    made_by text not null,
    last_used_on date,
    withdrawn_at timestamptz
);

comment on table report_api.program_key is 'Keys with which the organisation''s programs read released figures. The keys themselves are stored nowhere.';
comment on column report_api.program_key.name is 'What the key is for, in HR''s words.';
comment on column report_api.program_key.key_hash is 'The SHA-256 of the key, which is 256 bits of chance.';
comment on column report_api.program_key.last_used_on is 'The last day on which the key was used.';
comment on column report_api.program_key.withdrawn_at is 'From when the key opens nothing any more.';
