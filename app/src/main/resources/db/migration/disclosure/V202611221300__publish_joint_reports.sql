alter table disclosure.released_group
    add column kind text not null default 'BESIDE' constraint released_group_kind_is_known check (kind in ('JOINT', 'BESIDE'));

comment on table disclosure.released_group is 'Groups of units that were published together.';
comment on column disclosure.released_group.kind is 'JOINT: siblings that share one report in place of their own; BESIDE: beside the tree, after the round''s own release.';

create table disclosure.refused_joint (
    release_id uuid not null references disclosure.release,
    position integer not null,
    units text[] not null,
    reason text not null,
    primary key (release_id, position)
);

comment on table disclosure.refused_joint is 'Joint reports that HR accepted and that could not be published beside the others.';
