-- Lists of people are deleted on the day of the codes; there is no later day for them any more.
delete from survey_plan.planned_date where milestone = 'LISTS_DELETED';
