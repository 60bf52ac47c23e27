create table survey_library.choice (
    sequence bigint generated always as identity primary key,
    round_id uuid not null,
    draft_id uuid not null,
    chosen_at timestamptz not null
);

comment on table survey_library.choice is 'Which draft a round that is being made will ask; the latest row of a round holds.';
comment on column survey_library.choice.round_id is 'survey_plan.round_plan';
