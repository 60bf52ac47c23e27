create table disclosure.released_outside_value (
    release_id uuid not null references disclosure.release,
    position integer not null,
    score_id text not null,
    points numeric(4, 1) not null,
    standard_error numeric(4, 2),
    source text not null,
    source_day text not null,
    population text not null,
    answers integer,
    primary key (release_id, score_id)
);

comment on table disclosure.released_outside_value is 'The figures from outside that a release is compared with; never changed.';
