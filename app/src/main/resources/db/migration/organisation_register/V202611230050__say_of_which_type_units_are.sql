alter table organisation_register.unit add column unit_type text;

comment on column organisation_register.unit.unit_type is 'What kind of unit it is, such as a day-care centre; null where nobody has said.';
