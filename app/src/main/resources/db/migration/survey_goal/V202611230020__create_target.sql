create table survey_goal.target (
    unit_id text not null,
    score_id text not null,
    points smallint not null constraint target_is_of_100 check (points between 1 and 100),
    below boolean not null,
    primary key (unit_id, score_id)
);

comment on table survey_goal.target is 'What units are to reach, as it stands now; a release copies it.';
comment on column survey_goal.target.below is 'Whether it holds for units below that have none of their own.';
