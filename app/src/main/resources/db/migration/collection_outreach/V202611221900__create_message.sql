create table collection_outreach.route_order (
    round_id uuid primary key,
    preference text not null
);

comment on table collection_outreach.route_order is 'By which way people are reached first, where HR has chosen.';

create table collection_outreach.reminder_day (
    round_id uuid not null,
    step text not null,
    day date,
    primary key (round_id, step)
);

comment on table collection_outreach.reminder_day is 'When a reminder is sent, where HR has chosen another day than the proposed one.';
comment on column collection_outreach.reminder_day.day is 'Null: this reminder is not sent.';

create table collection_outreach.wording (
    round_id uuid not null,
    step text not null,
    route text not null,
    language text not null,
    subject text not null,
    body text not null,
    primary key (round_id, step, route, language)
);

comment on table collection_outreach.wording is 'Words that HR has changed, with placeholders. No message as it was sent is stored anywhere.';

create table collection_outreach.begun_step (
    round_id uuid not null,
    step text not null,
    primary key (round_id, step)
);

comment on table collection_outreach.begun_step is 'Steps whose recipients are chosen.';

create table collection_outreach.message (
    round_id uuid not null,
    step text not null,
    employment_id text not null,
    route text not null,
    token text not null unique,
    state text not null,
    attempts integer not null default 0,
    try_after timestamptz not null default '-infinity',
    primary key (round_id, step, employment_id)
);

create index message_waiting on collection_outreach.message (round_id, route, token) where state = 'WAITING';

comment on table collection_outreach.message is
    'Who is written to in which step, once for each: written before anything is sent. Neither words nor codes.';
comment on column collection_outreach.message.token is 'Drawn at random; by it a mail that comes back is known again.';
comment on column collection_outreach.message.try_after is 'Not to be tried again before; says nothing about answers.';

create table collection_outreach.failed_address (
    round_id uuid not null,
    employment_id text not null,
    route text not null,
    address text not null,
    status text not null,
    primary key (round_id, employment_id, route, address)
);

comment on table collection_outreach.failed_address is
    'Addresses that do not work. Who gets another in the staff list is tried again. Not what the servers said, but its code.';

create table collection_outreach.hindrance (
    round_id uuid not null,
    route text not null,
    trouble text not null,
    failures integer not null,
    try_after timestamptz not null,
    primary key (round_id, route)
);

comment on table collection_outreach.hindrance is 'Why nothing leaves by a way at the moment. Gone as soon as something does.';
