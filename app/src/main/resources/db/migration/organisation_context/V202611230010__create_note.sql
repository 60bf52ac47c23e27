create table organisation_context.note (
    id uuid primary key,
    unit_id text not null,
    day date not null,
    kind text not null constraint note_kind_is_known check (kind in ('MOVE', 'MERGER', 'STRIKE', 'NEW_LEADER', 'OTHER')),
    text text not null,
    entered_at timestamptz not null,
    withdrawn_at timestamptz
);

comment on table organisation_context.note is 'What happened in a unit and in those below it; never about a person.';
