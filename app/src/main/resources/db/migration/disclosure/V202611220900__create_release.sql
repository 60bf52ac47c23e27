create table disclosure.release (
    id uuid primary key,
    round_id uuid not null,
    sequence bigint generated always as identity,
    released_at timestamptz not null,
    title jsonb not null,
    policy text not null,
    policy_fingerprint text not null,
    audited_cells bigint not null,
    audited_combinations bigint not null,
    warnings jsonb not null
);

comment on table disclosure.release is 'One release of a round''s figures; there is none that the auditor did not pass.';
comment on column disclosure.release.policy is 'The rules that were in force, as their file.';

create unique index release_once_a_round on disclosure.release (round_id);

create table disclosure.released_unit (
    release_id uuid not null references disclosure.release,
    position integer not null,
    unit_id text not null,
    parent_id text,
    name text not null,
    level integer not null,
    published boolean not null,
    reason text,
    shown_in text,
    n text,
    primary key (release_id, unit_id),
    constraint published_unit_has_a_count check (published = (n is not null))
);

comment on column disclosure.released_unit.n is 'How many answers the unit''s figures rest on, as displayed: 14, 5-9, 50+.';

create table disclosure.released_cell (
    release_id uuid not null references disclosure.release,
    position integer not null,
    unit_id text not null,
    cut text not null,
    category text not null,
    measure text not null,
    n text not null,
    value text not null,
    primary key (release_id, unit_id, cut, category, measure),
    constraint released_cell_unit_is_released
        foreign key (release_id, unit_id) references disclosure.released_unit (release_id, unit_id)
);

comment on table disclosure.released_cell is 'Every published figure exactly as displayed; never changed.';
comment on column disclosure.released_cell.cut is 'The breakdown the figure belongs to; empty for the unit itself.';

create table disclosure.released_property (
    release_id uuid not null references disclosure.release,
    position integer not null,
    scale_id text not null,
    name text not null,
    value double precision not null,
    primary key (release_id, scale_id, name)
);

comment on table disclosure.released_property is 'Reliability and spread of a scale in the organisation as a whole, rounded as released.';
