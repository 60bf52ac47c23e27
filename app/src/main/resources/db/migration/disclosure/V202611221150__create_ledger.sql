alter table disclosure.release add column frozen_hash text not null default '';

comment on column disclosure.release.frozen_hash is
    'SHA-256 over the answers and the organisation that the figures were computed from; empty for releases from before there was a ledger.';

create table disclosure.ledger_entry (
    round_id uuid not null,
    sequence integer not null,
    definition text not null,
    member_hash text not null,
    parameters text not null,
    auditor text not null,
    code_version text not null,
    frozen_hash text not null,
    primary key (round_id, sequence)
);

create unique index ledger_entry_once on disclosure.ledger_entry (round_id, definition);

comment on table disclosure.ledger_entry is 'Every group of people that any figure was ever published about; rows are only ever added.';
comment on column disclosure.ledger_entry.definition is 'The group in words of the organisation: unit:U1, cut:U1:sex:F|M, group:G1:U1+U2.';
comment on column disclosure.ledger_entry.member_hash is 'Equal for equal groups of people of the same round; tells nothing about who they are.';
comment on column disclosure.ledger_entry.parameters is 'The fingerprint of the policy that was in force.';

create table disclosure.released_group (
    release_id uuid not null references disclosure.release,
    position integer not null,
    group_id text not null,
    units text[] not null,
    n text not null,
    primary key (release_id, group_id)
);

comment on table disclosure.released_group is 'Groups of units that were published together, after the round''s own release.';

-- A figure is about a unit or about a group of units.
alter table disclosure.released_cell drop constraint released_cell_unit_is_released;

create function disclosure.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what was published stays published: % on %', tg_op, tg_table_name;
end
$$;

create trigger ledger_entry_is_append_only
    before update or delete or truncate on disclosure.ledger_entry
    for each statement execute function disclosure.refuse_change();

create trigger released_cell_is_append_only
    before update or delete or truncate on disclosure.released_cell
    for each statement execute function disclosure.refuse_change();
