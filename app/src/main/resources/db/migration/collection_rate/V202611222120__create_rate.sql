create table collection_rate.plan (
    round_id uuid primary key
);

comment on table collection_rate.plan is
    'Rounds whose rates are planned: which are shown is decided on the first night and never again.';

create table collection_rate.block (
    round_id uuid not null references collection_rate.plan,
    unit_id text not null,
    invited int not null,
    counted int not null,
    primary key (round_id, unit_id)
);

comment on table collection_rate.block is
    'Groups of at least 20 people that are only ever counted as a whole. Named by the unit whose own people are in it.';
comment on column collection_rate.block.invited is 'How many they were when the plan was made.';
comment on column collection_rate.block.counted is
    'How many of them had answered when that was last taken over: only when it is at least 5 more.';

create table collection_rate.home (
    round_id uuid not null references collection_rate.plan,
    unit_id text not null,
    block text not null,
    primary key (round_id, unit_id)
);

comment on table collection_rate.home is 'In which block the own people of a unit are counted; units without one are counted nowhere.';

create table collection_rate.part (
    round_id uuid not null references collection_rate.plan,
    unit_id text not null,
    block text not null,
    primary key (round_id, unit_id, block)
);

comment on table collection_rate.part is 'Of which blocks what is shown of a unit is made.';

create table collection_rate.night (
    round_id uuid not null references collection_rate.plan,
    night date not null,
    primary key (round_id, night)
);

comment on table collection_rate.night is 'Nights that were counted.';
comment on column collection_rate.night.night is 'The day that begins with the night, Danish time.';

create table collection_rate.rate (
    round_id uuid not null,
    night date not null,
    unit_id text not null,
    invited int not null,
    share int not null constraint share_is_a_step check (share in (0, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90)),
    primary key (round_id, night, unit_id),
    foreign key (round_id, night) references collection_rate.night
);

comment on table collection_rate.rate is 'What may be shown, and all that pages read.';
comment on column collection_rate.rate.share is 'Per cent, rounded down to steps of five; 0 for below 10, 90 for 90 or more.';
