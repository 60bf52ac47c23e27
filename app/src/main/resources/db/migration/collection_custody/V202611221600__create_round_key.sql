create table collection_custody.round_key (
    round_id uuid primary key,
    public_key bytea not null,
    custody text not null constraint custody_is_known
        check (custody in ('THREE_HOLDERS', 'OPERATOR', 'DEMONSTRATION')),
    rehearsal bytea not null,
    rehearsed boolean not null
);

comment on table collection_custody.round_key is 'The public key to which a round''s ballots are sealed, and who has the private one.';
comment on column collection_custody.round_key.rehearsal is 'A ballot that says nothing, sealed to the key.';
comment on column collection_custody.round_key.rehearsed is 'Whether two holders have opened it with their parts.';

create table collection_custody.key_holder (
    round_id uuid not null references collection_custody.round_key,
    part smallint not null constraint part_is_one_of_three check (part between 1 and 3),
    sign_in_name text not null,
    mark text not null,
    state text not null constraint state_is_known check (state in ('WAITING', 'SHOWN', 'PROVED')),
    primary key (round_id, part),
    constraint nobody_holds_two_parts unique (round_id, sign_in_name)
);

comment on table collection_custody.key_holder is 'Who holds which part of a round''s private key. The parts are on paper.';
comment on column collection_custody.key_holder.mark is 'SHA-256 of the 192 random bits of the part: tells it again, and nothing about it.';
