create table survey_goal.outside_set (
    round_id uuid not null,
    number integer not null,
    source text not null constraint outside_set_has_a_source check (source <> ''),
    source_day text not null constraint outside_set_has_a_date check (source_day ~ '^\d{4}-\d{2}(-\d{2})?$'),
    population text not null constraint outside_set_says_whom_it_is_about check (population <> ''),
    answers integer constraint outside_set_has_answers check (answers > 0),
    primary key (round_id, number)
);

comment on table survey_goal.outside_set is 'Where figures from outside come from; fixed when the round closes, and a release copies it.';
comment on column survey_goal.outside_set.round_id is 'survey.round, or a round that is only planned.';
comment on column survey_goal.outside_set.source_day is 'A month, or a day where it is known.';
comment on column survey_goal.outside_set.answers is 'How many answers the figures rest on; null where the source does not say.';

create table survey_goal.outside_value (
    round_id uuid not null,
    number integer not null,
    position integer not null,
    score_id text not null,
    points numeric(4, 1) not null constraint outside_value_is_of_100 check (points between 0 and 100),
    standard_error numeric(4, 2) constraint outside_value_has_an_error check (standard_error > 0),
    primary key (round_id, score_id),
    constraint outside_value_has_a_source
        foreign key (round_id, number) references survey_goal.outside_set (round_id, number)
);

comment on table survey_goal.outside_value is 'A mean from outside in a theme or composite; a theme has one at most.';
comment on column survey_goal.outside_value.standard_error is 'Null where the source does not say.';
