create table audit.entry (
    id bigint generated always as identity primary key,
    happened_at timestamptz not null,
    actor text not null,
    action text not null,
    subject text not null
);

comment on table audit.entry is 'Who did what and when; rows are only ever added.';
