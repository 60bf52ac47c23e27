alter table organisation.unit_group
    drop constraint unit_group_kind_is_known,
    add constraint unit_group_kind_is_known check (kind in ('MED', 'AREA', 'OLD', 'ADHOC', 'JOINT'));
