create table report_release.step (
    round_id uuid not null,
    number integer not null check (number > 0),
    kind text not null check (kind in ('PLANNED', 'HELD', 'WITHDRAWN', 'RELEASED')),
    opens_at timestamptz,
    management_from timestamptz,
    recipients integer,
    note text,
    taken_at timestamptz not null,
    taken_by text not null,
    primary key (round_id, number),
    check ((kind = 'PLANNED') = (opens_at is not null)),
    check ((kind = 'RELEASED') = (recipients is not null)),
    check (kind not in ('HELD', 'WITHDRAWN') or note is not null)
);

comment on table report_release.step is 'What was decided about when a round''s results may be read, and what came of it, in order. Never changed.';
comment on column report_release.step.opens_at is 'From when leaders, AMR and TR may read their results, all at once.';
comment on column report_release.step.management_from is 'From when the management may read the main result before; empty where it may not.';
comment on column report_release.step.recipients is 'How many people''s results opened at the minute.';
comment on column report_release.step.note is 'What readers are told beside it.';

create table report_release.opened (
    round_id uuid not null,
    unit_id text not null,
    role text not null,
    primary key (round_id, unit_id, role)
);

comment on table report_release.opened is 'Of which units somebody in a role has opened the report. No names and no times.';
