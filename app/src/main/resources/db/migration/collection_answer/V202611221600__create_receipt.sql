create table collection_answer.receipt (
    round_id uuid primary key,
    ballots int not null,
    tickets int not null,
    spoiled int not null,
    texts int not null,
    hash text not null,
    burned boolean not null
);

comment on table collection_answer.receipt is 'What is known for good of a round whose ballots were opened.';
comment on column collection_answer.receipt.tickets is 'Tickets spent; there are never more ballots than these.';
comment on column collection_answer.receipt.hash is 'SHA-256 over all ballots in the order of their bytes.';
