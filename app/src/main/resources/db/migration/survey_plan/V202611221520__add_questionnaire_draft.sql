alter table survey_plan.round_plan add column questionnaire_draft uuid;

comment on column survey_plan.round_plan.questionnaire_draft is
    'Which draft of survey_library the round will ask; none until one is chosen.';
