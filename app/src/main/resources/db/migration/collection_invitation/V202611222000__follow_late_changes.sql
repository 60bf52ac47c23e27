alter table collection_invitation.invitation
    add column late boolean not null default false,
    add column ended boolean not null default false,
    add column placed_in text;

update collection_invitation.invitation set placed_in = unit_id;

alter table collection_invitation.invitation alter column placed_in set not null;

comment on column collection_invitation.invitation.late is 'Whether the person joined after the round was made ready.';
comment on column collection_invitation.invitation.ended is 'Whether the person has left: the code no longer works, and nobody is reminded.';
comment on column collection_invitation.invitation.placed_in is
    'The unit in which the staff list had the person when it was last looked at; unit_id is another where the person said so.';
