create table survey_proposal.proposal (
    id uuid primary key,
    question text not null,
    proposer text not null,
    forum text not null,
    meeting date,
    earlier_wording text,
    proposed_on date not null
);

comment on table survey_proposal.proposal is 'Questions that somebody wants asked, and which committee decides on them.';
comment on column survey_proposal.proposal.proposer is 'A committee, department or role; never the name of a person.';
comment on column survey_proposal.proposal.meeting is 'When the committee meets next, where that is known.';

create table survey_proposal.outcome (
    proposal_id uuid primary key references survey_proposal.proposal,
    kind text not null constraint outcome_kind_is_known check (kind in ('ADOPTED', 'ADOPTED_CHANGED', 'NOT_ADOPTED', 'WITHDRAWN')),
    forum text not null,
    decided_on date not null,
    reason text not null,
    adopted_wording text
);

comment on table survey_proposal.outcome is 'What came of a proposal: decided once, and never changed.';
