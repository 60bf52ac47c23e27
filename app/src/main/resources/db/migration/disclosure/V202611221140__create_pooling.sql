create table disclosure.pooling_advice (
    sequence bigint generated always as identity primary key,
    snapshot_id uuid not null,
    advised_at timestamptz not null,
    minimum integer not null,
    small_units text[] not null,
    reports_without integer not null,
    reports_with integer not null
);

comment on table disclosure.pooling_advice is 'Which units of a closed round have too few answers for a report. Before the close nothing is kept: it follows from the staff list. The latest line is in force.';
comment on column disclosure.pooling_advice.snapshot_id is 'The organisation as it was frozen for the round.';
comment on column disclosure.pooling_advice.reports_without is 'How many units have a report if nobody shares one.';
comment on column disclosure.pooling_advice.reports_with is 'How many have one, of their own or shared, if every proposal is accepted.';

create index pooling_advice_snapshot on disclosure.pooling_advice (snapshot_id);

create table disclosure.pooling_proposal (
    advice_sequence bigint not null references disclosure.pooling_advice,
    position integer not null,
    unit_ids text[] not null,
    giving_up text,
    primary key (advice_sequence, position)
);

comment on table disclosure.pooling_proposal is 'Siblings that could share a report.';
comment on column disclosure.pooling_proposal.giving_up is 'The one of them that would have a report of its own otherwise.';

create table disclosure.pooling_decision (
    sequence bigint generated always as identity primary key,
    snapshot_id uuid not null,
    unit_ids text[] not null,
    accepted boolean not null,
    decided_at timestamptz not null,
    decided_by text not null
);

comment on table disclosure.pooling_decision is 'What HR decided on each proposal; the latest line on the same units is in force.';

create index pooling_decision_snapshot on disclosure.pooling_decision (snapshot_id);
