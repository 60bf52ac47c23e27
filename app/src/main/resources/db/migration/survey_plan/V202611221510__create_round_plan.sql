create table survey_plan.round_plan (
    round_id uuid primary key,
    sequence bigint generated always as identity,
    title_da text not null,
    title_en text not null,
    kind text not null constraint kind_is_known
        check (kind in ('SOCIAL_CAPITAL', 'WITH_WELL_BEING', 'FOLLOW_UP', 'UNIT_SURVEY')),
    copied_from uuid,
    state text not null constraint state_is_known
        check (state in ('DRAFT', 'PLANNED', 'READY', 'OPEN', 'CLOSED')),
    first_day date not null,
    opens time not null,
    last_day date not null,
    closes time not null,
    release_day date not null,
    employed_by date not null,
    monthly_paid boolean not null,
    hourly_paid boolean not null,
    trainees boolean not null,
    leaders boolean not null,
    units text[] not null,
    policy text not null,
    channels text[] not null,
    languages text[] not null,
    version int not null
);

comment on table survey_plan.round_plan is 'What is planned for a round, from the first draft on.';
comment on column survey_plan.round_plan.opens is 'The first minute of the first day, Danish time.';
comment on column survey_plan.round_plan.closes is 'The last minute of the last day in which one can answer, Danish time.';
comment on column survey_plan.round_plan.employed_by is 'Only those employed on this day are asked.';
comment on column survey_plan.round_plan.units is 'Only these units and all below them; empty for all.';
comment on column survey_plan.round_plan.policy is 'A key of the shelf of rules, until the rules are frozen.';
comment on column survey_plan.round_plan.version is 'Counts the changes.';

create table survey_plan.planned_date (
    round_id uuid not null references survey_plan.round_plan on delete cascade,
    milestone text not null,
    happens text not null,
    own boolean not null,
    primary key (round_id, milestone)
);

comment on table survey_plan.planned_date is 'The dates that follow from the first and the last day.';
comment on column survey_plan.planned_date.happens is
    'A day (2026-10-19), weeks (2026-W43/2026-W45), a part of a month (2026-09-MIDDLE), months (2026-12/2027-02).';
comment on column survey_plan.planned_date.own is 'Whether somebody wrote it; others move with the first and the last day.';

create table survey_plan.frozen_round (
    round_id uuid primary key references survey_plan.round_plan,
    questionnaire jsonb not null,
    organisation_snapshot_id uuid not null,
    policy text not null
);

comment on table survey_plan.frozen_round is 'What a round that is ready will be opened with. Gone when it is taken back.';
comment on column survey_plan.frozen_round.policy is 'The rules for publishing, as the whole text of their file.';
