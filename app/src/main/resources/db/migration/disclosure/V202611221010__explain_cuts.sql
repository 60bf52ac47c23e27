alter table disclosure.release
    add column ledger_hash text not null default '',
    add column code_version text not null default '';

comment on column disclosure.release.ledger_hash is
    'The hash of everything published about the round when the release was made; empty for releases from before there was a ledger.';
comment on column disclosure.release.code_version is 'The version of the program that planned and published.';

create table disclosure.released_cut (
    release_id uuid not null references disclosure.release,
    position integer not null,
    unit_id text not null,
    cut text not null,
    reason text not null,
    primary key (release_id, unit_id, cut),
    constraint released_cut_unit_is_released
        foreign key (release_id, unit_id) references disclosure.released_unit (release_id, unit_id)
);

comment on table disclosure.released_cut is 'Why a published unit''s breakdown is missing or coarse; one that is shown in full has no row.';
