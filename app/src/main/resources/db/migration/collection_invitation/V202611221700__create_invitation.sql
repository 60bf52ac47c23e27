create table collection_invitation.invitation (
    lookup bytea primary key,
    round_id uuid not null,
    employment_id text not null,
    generation integer not null,
    unit_id text not null,
    leader boolean not null,
    attributes text[] not null,
    language text not null,
    used boolean not null default false,
    unique (round_id, employment_id)
);

comment on table collection_invitation.invitation is 'Who is asked in a round, found by what is computed from the code.';
comment on column collection_invitation.invitation.lookup is 'One-way from the slow hash of the code; the code is stored nowhere.';
comment on column collection_invitation.invitation.generation is '0 for the first code, one more each time it was replaced.';
comment on column collection_invitation.invitation.used is
    'Whether the code was used, as of the last nightly count: written for all at once and in random order.';
