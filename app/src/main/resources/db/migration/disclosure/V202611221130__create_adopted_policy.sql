create table disclosure.adopted_policy (
    round_id uuid not null,
    version integer not null,
    text text not null,
    fingerprint text not null,
    adopted_at timestamptz not null,
    adopted_by text not null,
    primary key (round_id, version),
    constraint adopted_policy_version_from_1 check (version >= 1)
);

comment on table disclosure.adopted_policy is 'The rules of a round: version 1 from its opening, later ones only ever stricter. The highest version is in force.';
comment on column disclosure.adopted_policy.text is 'Every rule in its canonical form, as a policy file.';
comment on column disclosure.adopted_policy.fingerprint is 'The SHA-256 of the text, which stands on every report.';
