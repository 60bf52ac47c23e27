create table access.second_factor (
    account_id uuid primary key references access.account (id) on delete cascade,
    locked_secret bytea not null,
    made_at timestamptz not null,
    confirmed_at timestamptz,
    last_step bigint not null,
    failures integer not null,
    last_failed_at timestamptz not null
);

comment on table access.second_factor is 'What a phone and we compute a person''s codes from; locked with a key that lies outside the database.';
comment on column access.second_factor.confirmed_at is 'When the phone first showed a right code; null until then, and then it counts for nothing.';
comment on column access.second_factor.last_step is 'The half minute of the last code that was accepted: no code is accepted twice.';
comment on column access.second_factor.failures is 'Wrong codes in a row.';

create table access.recovery_code (
    account_id uuid not null references access.account (id) on delete cascade,
    code_hash text not null,
    primary key (account_id, code_hash)
);

comment on table access.recovery_code is 'Slow hashes of the codes on paper that are not used yet; a row goes when its code is used.';
