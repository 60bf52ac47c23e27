create table organisation_validation.week (
    id uuid primary key,
    opened_on date not null,
    locks_at timestamptz not null,
    locked_at timestamptz
);

comment on table organisation_validation.week is 'The days in which leaders check their lists.';
comment on column organisation_validation.week.locked_at is 'When the lists were locked; null while leaders check them.';

create unique index week_is_one_at_a_time on organisation_validation.week ((true)) where locked_at is null;

create table organisation_validation.list (
    week_id uuid not null references organisation_validation.week,
    unit_id text not null,
    state text not null
        constraint list_state_is_known check (state in ('UNOPENED', 'OPENED', 'APPROVED', 'CORRECTED')),
    primary key (week_id, unit_id)
);

comment on table organisation_validation.list is 'One unit''s list, and how far its leader has come with it.';

create table organisation_validation.proposal (
    week_id uuid not null references organisation_validation.week,
    employment_id text not null,
    unit_id text not null,
    kind text not null
        constraint proposal_kind_is_known
            check (kind in ('LEFT', 'LEAVE', 'OTHER_UNIT', 'MISTAKE', 'INVITE', 'CONTACT', 'ADDED')),
    name text not null,
    target_unit_id text,
    email text,
    mobile text,
    proposed_by text not null,
    primary key (week_id, employment_id),
    foreign key (week_id, unit_id) references organisation_validation.list (week_id, unit_id)
);

comment on table organisation_validation.proposal is 'What a leader says is wrong about one line of the list. There is no free text: people write about health in it.';
comment on column organisation_validation.proposal.name is 'The person''s name, for the correction list of the pay office.';
