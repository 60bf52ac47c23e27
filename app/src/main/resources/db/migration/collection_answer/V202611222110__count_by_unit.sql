alter table collection_answer.spent_ticket add column unit_seal bytea not null default '';

comment on column collection_answer.spent_ticket.unit_seal is
    'The unit of the ballot that came with the ticket, locked with a key outside the database and bound to the ticket: who can write to this table can neither read it nor make one.';

alter table collection_answer.receipt add column by_unit boolean not null default false;

comment on column collection_answer.receipt.by_unit is 'Whether ballots were counted against tickets unit by unit.';

create table collection_answer.refused_opening (
    round_id uuid primary key,
    reason text not null constraint reason_is_known check (reason in ('TOO_MANY', 'CHANGED')),
    ballots int not null,
    tickets int not null,
    units int not null
);

comment on table collection_answer.refused_opening is
    'Why the ballots of a round were not used when they were last opened. Gone when they are.';
comment on column collection_answer.refused_opening.units is 'Units with more ballots, or more answers in words, than tickets.';

alter table collection_answer.draft add column round_id uuid;

comment on column collection_answer.draft.round_id is 'Which round it belongs to, so that it is deleted with it.';
