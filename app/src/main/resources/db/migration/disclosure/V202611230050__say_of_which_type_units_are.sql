alter table disclosure.released_unit add column unit_type text;

comment on column disclosure.released_unit.unit_type is 'What kind of unit it was when the figures were frozen; null where nobody had said.';
