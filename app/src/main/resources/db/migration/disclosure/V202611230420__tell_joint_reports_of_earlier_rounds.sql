alter table disclosure.trend_figure drop constraint trend_figure_unit_is_released;

comment on column disclosure.trend_figure.unit_id is 'A unit of today, or the id of a report that units share today.';
