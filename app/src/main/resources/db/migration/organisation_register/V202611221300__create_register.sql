create table organisation_register.unit (
    tree text not null constraint unit_tree_is_known check (tree in ('LINE', 'MED')),
    unit_id text not null,
    first_day date not null,
    last_day date,
    parent_id text,
    name text not null,
    position integer not null,
    med_units text[] not null,
    primary key (tree, unit_id, first_day),
    constraint unit_ends_after_it_begins check (last_day is null or last_day >= first_day)
);

comment on table organisation_register.unit is 'A unit as it is called and where it stands, from the first day to the last; a row for each time something about it changed.';
comment on column organisation_register.unit.tree is 'LINE: who manages whom. MED: the bodies in which staff and management meet.';
comment on column organisation_register.unit.last_day is 'The last day on which this holds; null while it does.';
comment on column organisation_register.unit.med_units is 'The units of the MED tree to which the people of a unit of the line belong.';

create unique index unit_has_one_open_version on organisation_register.unit (tree, unit_id) where last_day is null;

create table organisation_register.employment (
    employment_id text primary key,
    person_id text,
    name text not null,
    email text,
    mobile text,
    language text not null,
    contract_form text not null
        constraint employment_contract_form_is_known check (contract_form in ('MONTHLY', 'HOURLY', 'TRAINEE', 'NOT_SAID')),
    status text not null constraint employment_status_is_known check (status in ('ACTIVE', 'LEAVE', 'LEFT')),
    first_day date,
    last_day date,
    attribute_names text[] not null,
    attribute_values text[] not null,
    list_decision text not null
        constraint employment_list_decision_is_known check (list_decision in ('NONE', 'INVITE', 'LEAVE_OUT'))
);

comment on table organisation_register.employment is 'One job of one person, and how that person is reached. Deleted some time after the last day.';
comment on column organisation_register.employment.employment_id is 'Opaque; never a national identity number.';
comment on column organisation_register.employment.first_day is 'Null where the source does not say.';
comment on column organisation_register.employment.last_day is 'The last day of work; null while nobody knows it.';
comment on column organisation_register.employment.list_decision is 'What was decided about the person when the leaders went through their lists.';

create index employment_email on organisation_register.employment (email);

create table organisation_register.placement (
    employment_id text not null references organisation_register.employment on delete cascade,
    unit_id text not null,
    leader boolean not null,
    first_day date not null,
    last_day date,
    primary key (employment_id, first_day),
    constraint placement_ends_after_it_begins check (last_day is null or last_day >= first_day)
);

comment on table organisation_register.placement is 'The unit in which a job is done, from the first day to the last.';
comment on column organisation_register.placement.leader is 'Whether the person leads that unit.';

create unique index placement_is_open_once on organisation_register.placement (employment_id) where last_day is null;

create table organisation_register.role (
    holder text not null constraint role_holder_is_in_small_letters check (holder = lower(holder)),
    role text not null,
    unit_id text not null,
    first_day date not null,
    last_day date,
    primary key (holder, role, unit_id, first_day),
    constraint role_ends_after_it_begins check (last_day is null or last_day >= first_day)
);

comment on table organisation_register.role is 'What somebody is in a unit, from the first day to the last.';
comment on column organisation_register.role.holder is 'The work e-mail address, which is also the name to sign in with.';
