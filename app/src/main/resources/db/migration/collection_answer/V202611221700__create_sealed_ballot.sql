create table collection_answer.sealed_ballot (
    id uuid primary key,
    round_id uuid not null,
    sealed bytea not null
);

comment on table collection_answer.sealed_ballot is
    'Ballots on arrival, sealed to the round''s public key and all of one size. Random keys, nothing that tells time.';

create table collection_answer.sealed_text (
    id uuid primary key,
    round_id uuid not null,
    sealed bytea not null
);

comment on table collection_answer.sealed_text is
    'Answers in words, each a ballot of its own: sealed, and tied to no other ballot.';

create table collection_answer.spent_ticket (
    hash bytea primary key,
    round_id uuid not null
);

comment on table collection_answer.spent_ticket is
    'SHA-256 of tickets whose ballot is in. A ticket is drawn at random and is stored nowhere beside a person.';

create table collection_answer.draft (
    id uuid primary key,
    sealed bytea not null
) with (fillfactor = 50);

comment on table collection_answer.draft is
    'Answers not sent yet, under an id and a key that both come from the code; the code itself is stored nowhere.';
comment on column collection_answer.draft.sealed is 'Empty once the ballot is in: the code is used.';

create table collection_answer.box (
    round_id uuid primary key,
    open boolean not null
);

comment on table collection_answer.box is
    'Whether ballots of a round may still be put in. Who puts some in shares the row; who closes it waits for them.';

-- Large values would move to a side table whose rows are numbered in the order of their arrival.
alter table collection_answer.sealed_ballot alter column sealed set storage plain;
alter table collection_answer.sealed_text alter column sealed set storage plain;
alter table collection_answer.draft alter column sealed set storage plain;
