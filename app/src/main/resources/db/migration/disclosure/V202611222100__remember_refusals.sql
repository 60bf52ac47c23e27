create table disclosure.refusal (
    round_id uuid not null,
    refused_at timestamptz not null,
    ways int not null constraint something_was_found check (ways > 0),
    policy text not null,
    primary key (round_id, refused_at)
);

comment on table disclosure.refusal is 'When the auditor refused to let a round''s figures out. Only ever added to.';
comment on column disclosure.refusal.ways is 'How many ways it found; not which.';
comment on column disclosure.refusal.policy is 'The fingerprint of the rules that were in force.';
