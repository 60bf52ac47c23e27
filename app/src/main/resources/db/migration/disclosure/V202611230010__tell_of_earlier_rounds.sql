create table disclosure.trend_round (
    release_id uuid not null references disclosure.release,
    position integer not null,
    round_id uuid not null,
    title jsonb not null,
    frozen_on date not null,
    broken text[] not null,
    primary key (release_id, round_id)
);

comment on table disclosure.trend_round is 'The rounds that a release tells of, the earliest first and its own last.';
comment on column disclosure.trend_round.broken is 'Scores of the release that were asked in another way in this round.';

create table disclosure.trend_figure (
    release_id uuid not null references disclosure.release,
    position integer not null,
    unit_id text not null,
    round_id uuid not null,
    score_id text not null,
    n text not null,
    value text not null,
    cover smallint not null constraint cover_is_coarse check (cover between 10 and 100 and cover % 10 = 0),
    primary key (release_id, unit_id, round_id, score_id),
    constraint trend_figure_unit_is_released
        foreign key (release_id, unit_id) references disclosure.released_unit (release_id, unit_id),
    constraint trend_figure_round_is_told_of
        foreign key (release_id, round_id) references disclosure.trend_round (release_id, round_id)
);

comment on table disclosure.trend_figure is 'Figures of earlier releases about today''s units, copied; never changed.';
comment on column disclosure.trend_figure.cover is 'How much of today''s unit it is about, in per cent, in tens.';

create table disclosure.released_note (
    release_id uuid not null references disclosure.release,
    position integer not null,
    unit_id text not null,
    day date not null,
    kind text not null,
    text text not null,
    primary key (release_id, position),
    constraint released_note_unit_is_released
        foreign key (release_id, unit_id) references disclosure.released_unit (release_id, unit_id)
);

comment on table disclosure.released_note is 'What had happened in a unit, as noted when the figures were frozen.';
