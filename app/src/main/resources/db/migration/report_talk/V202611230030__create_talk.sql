create table report_talk.talk (
    round_id uuid not null,
    unit_id text not null,
    day date not null,
    primary key (round_id, unit_id)
);

comment on table report_talk.talk is 'On which day a unit talks about its result. Not who set the day, nor what was said.';
