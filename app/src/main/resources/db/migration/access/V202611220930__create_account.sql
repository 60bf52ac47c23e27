create table access.account (
    id uuid primary key,
    sign_in_name text not null,
    password_hash text not null,
    language text not null,
    created_at timestamptz not null,
    constraint account_sign_in_name_is_taken_once unique (sign_in_name),
    constraint account_sign_in_name_is_in_small_letters check (sign_in_name = lower(sign_in_name)),
    constraint account_language_is_known check (language in ('da', 'en'))
);

comment on table access.account is 'A person who can sign in with a name and a password.';

create table access.role_assignment (
    account_id uuid not null references access.account (id) on delete cascade,
    role text not null,
    unit_id text,
    constraint role_assignment_is_held_once unique nulls not distinct (account_id, role, unit_id)
);

comment on table access.role_assignment is 'A role a person holds, and the unit it is held in; no unit for roles of the whole organisation.';

create table access.failed_sign_in (
    name_hash text primary key,
    failures integer not null,
    last_failed_at timestamptz not null
);

comment on table access.failed_sign_in is 'Wrong sign-ins in a row for each typed name, by the SHA-256 of the name; rows go after a day.';
