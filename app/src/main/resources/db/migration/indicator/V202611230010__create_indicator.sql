create table indicator.series (
    code text primary key,
    name_da text not null,
    name_en text,
    kind text not null check (kind in ('PERCENT', 'DAYS', 'YEARS', 'COUNT')),
    source text not null,
    own boolean not null,
    position integer not null default 0
);

comment on table indicator.series is 'Figures that stand beside the results: what they are called and what is counted.';
comment on column indicator.series.source is 'Where the figures come from, in the organisation''s words; may be empty.';
comment on column indicator.series.own is 'Whether the organisation made it; the others come with the program.';

create table indicator.figure (
    series text not null references indicator.series (code),
    unit text not null,
    period text not null,
    value numeric(12, 2) not null,
    primary key (series, unit, period)
);

create index figure_of_unit on indicator.figure (unit);

comment on table indicator.figure is 'What a unit''s figure was in a period, as it was handed in.';
comment on column indicator.figure.unit is 'The unit''s id in the register.';
comment on column indicator.figure.period is 'A year, quarter or month: 2026, 2026-Q3 or 2026-09.';

create table indicator.draft (
    actor text primary key,
    name text not null,
    file bytea not null,
    handed_in_at timestamptz not null
);

comment on table indicator.draft is 'A file of figures that somebody looks through before it is used; at most one each.';

insert into indicator.series (code, name_da, name_en, kind, source, own, position)
values ('sygefravaer', 'Sygefravær', 'Sickness absence', 'PERCENT', '', false, 1),
       ('haendelser', 'Vold og trusler', 'Violence and threats', 'COUNT', '', false, 2),
       ('personaleomsaetning', 'Personaleomsætning', 'Staff turnover', 'PERCENT', '', false, 3),
       ('anciennitet', 'Gennemsnitlig anciennitet', 'Average seniority', 'YEARS', '', false, 4),
       ('medarbejdere', 'Antal medarbejdere', 'Number of staff', 'COUNT', '', false, 5);
