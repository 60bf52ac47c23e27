create table organisation.unit_group (
    snapshot_id uuid not null references organisation.snapshot,
    position integer not null,
    group_id text not null,
    name text not null,
    kind text not null constraint unit_group_kind_is_known check (kind in ('MED', 'AREA', 'OLD', 'ADHOC')),
    units text[] not null constraint unit_group_has_units check (cardinality(units) > 0),
    primary key (snapshot_id, group_id)
);

comment on table organisation.unit_group is 'What besides the units of the tree gets a report, such as a unit of the MED organisation.';
comment on column organisation.unit_group.units is 'organisation.unit; the people of these units and of all below them.';
