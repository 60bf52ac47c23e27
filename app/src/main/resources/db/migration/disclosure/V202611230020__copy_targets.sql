create table disclosure.released_target (
    release_id uuid not null references disclosure.release,
    position integer not null,
    unit_id text not null,
    score_id text not null,
    points smallint not null,
    primary key (release_id, unit_id, score_id),
    constraint released_target_unit_is_released
        foreign key (release_id, unit_id) references disclosure.released_unit (release_id, unit_id)
);

comment on table disclosure.released_target is 'What units were to reach when the figures were frozen; never changed.';
