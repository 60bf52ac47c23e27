create table collection_outreach.begun_week (
    round_id uuid not null,
    day date not null,
    primary key (round_id, day)
);

comment on table collection_outreach.begun_week is
    'Days on which leaders were noted to be told how many have answered, so that none is told twice.';

create table collection_outreach.leader_to_tell (
    round_id uuid not null,
    address text not null,
    in_hand boolean not null default false,
    primary key (round_id, address)
);

comment on table collection_outreach.leader_to_tell is
    'Who is still to be told today. Gone as soon as they are told, at the latest when the next week begins.';
