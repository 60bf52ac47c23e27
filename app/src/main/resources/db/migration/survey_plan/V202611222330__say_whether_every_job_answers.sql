alter table survey_plan.round_plan add column every_job boolean not null default false;

comment on column survey_plan.round_plan.every_job is
    'Whether somebody with jobs in several units answers for each of them; else once, for the main job.';
