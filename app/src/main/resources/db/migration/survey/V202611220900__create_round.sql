create table survey.questionnaire (
    id uuid primary key,
    code text not null,
    document jsonb not null
);

comment on table survey.questionnaire is 'Questionnaires frozen when their round opened; never changed.';

create table survey.round (
    id uuid primary key,
    sequence bigint generated always as identity,
    questionnaire_id uuid not null references survey.questionnaire,
    organisation_snapshot_id uuid not null,
    attribute_names text[] not null,
    leaders_known boolean not null,
    state text not null constraint round_state_is_known check (state in ('OPEN', 'CLOSED'))
);

comment on column survey.round.organisation_snapshot_id is 'organisation.snapshot';
comment on column survey.round.attribute_names is 'What each ballot says about its voter besides the unit.';
comment on column survey.round.leaders_known is 'Whether each ballot says if its voter leads the unit.';
