alter table access.role_assignment add column last_day date;

comment on column access.role_assignment.last_day is 'The last day on which the role is held; null while nobody knows it.';

alter table access.role_assignment
    add constraint role_assignment_of_a_facilitator_ends check (role <> 'FACILITATOR' or last_day is not null);
