create table collection_answer.ballot (
    id uuid primary key,
    round_id uuid not null,
    unit_id text not null,
    leader boolean,
    attributes text[] not null,
    answers smallint[] not null
);

comment on table collection_answer.ballot is
    'Answers without people: no timestamp, no sequence, random keys, deposited in random order.';
comment on column collection_answer.ballot.answers is 'In the order of the round''s questionnaire; null where an item was skipped.';

create index ballot_of_a_round on collection_answer.ballot (round_id);
