create table report_release.notice (
    token text primary key,
    round_id uuid not null,
    step integer not null,
    occasion text not null check (occasion in ('MANAGEMENT', 'OPEN', 'WITHDRAWN')),
    email text,
    state text not null check (state in ('WAITING', 'IN_HAND', 'SENT', 'FAILED', 'DROPPED', 'IN_DOUBT')),
    attempts integer not null default 0,
    try_after timestamptz not null,
    foreign key (round_id, step) references report_release.step (round_id, number),
    check ((email is not null) = (state in ('WAITING', 'IN_HAND', 'FAILED')))
);

create index notice_round on report_release.notice (round_id, step);

comment on table report_release.notice is 'The mails about a round''s release: who is yet to be written to, and how many were.';
comment on column report_release.notice.email is 'Kept until the mail is handed over, and where it could not be.';
