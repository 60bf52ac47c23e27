create schema if not exists answer;

create table answer.ballot (
    id uuid primary key,
    round_id uuid not null,
    unit_id text not null,
    leader boolean,
    attributes text[] not null,
    answers smallint[] not null
);

comment on table answer.ballot is
    'Answers without people: no timestamp, no sequence, random keys, deposited in random order.';
comment on column answer.ballot.answers is 'In the order of the round''s questionnaire; null where an item was skipped.';

create index ballot_of_a_round on answer.ballot (round_id);
