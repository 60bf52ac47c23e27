create table organisation.snapshot (
    id uuid primary key,
    sequence bigint generated always as identity,
    attribute_names text[] not null
);

comment on table organisation.snapshot is 'The organisation as it was when it was frozen for a round; never changed.';

create table organisation.unit (
    snapshot_id uuid not null references organisation.snapshot,
    position integer not null,
    unit_id text not null,
    parent_id text,
    name text not null,
    primary key (snapshot_id, unit_id),
    constraint unit_parent_is_in_the_same_snapshot
        foreign key (snapshot_id, parent_id) references organisation.unit (snapshot_id, unit_id)
        deferrable initially deferred
);

comment on column organisation.unit.position is 'Tree order: parents before children, siblings in the organisation''s own order.';

create unique index unit_has_one_top on organisation.unit (snapshot_id) where parent_id is null;

create table organisation.employment (
    snapshot_id uuid not null references organisation.snapshot,
    employment_id text not null,
    unit_id text not null,
    leader boolean not null,
    attributes text[] not null,
    primary key (snapshot_id, employment_id),
    constraint employment_unit_is_in_the_same_snapshot
        foreign key (snapshot_id, unit_id) references organisation.unit (snapshot_id, unit_id)
);

comment on column organisation.employment.employment_id is 'Opaque; never a national identity number.';
