create table access.support_view (
    id bigint generated always as identity primary key,
    viewer text not null,
    seen text not null,
    reason text not null,
    begun_at timestamptz not null,
    ends_at timestamptz not null,
    ended_at timestamptz,
    constraint support_view_ends_after_it_begins check (ends_at > begun_at)
);

comment on table access.support_view is 'Who of HR has seen what somebody else sees, why, and for how long; rows are added, and end once.';
comment on column access.support_view.viewer is 'The sign-in name of whoever looked.';
comment on column access.support_view.seen is 'The sign-in name of the person whose pages were looked at.';
