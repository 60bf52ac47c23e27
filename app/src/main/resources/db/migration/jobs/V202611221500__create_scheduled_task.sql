-- The columns are those of db-scheduler 16.
create table jobs.scheduled_task (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);

comment on table jobs.scheduled_task is 'What the application does by itself, and when. A row goes when it is done.';
comment on column jobs.scheduled_task.task_name is 'The name of a Job.';
comment on column jobs.scheduled_task.task_instance is 'To what it is done, such as the id of a round.';
comment on column jobs.scheduled_task.picked_by is 'The node that is doing it.';

create index scheduled_task_by_time on jobs.scheduled_task (execution_time);
create index scheduled_task_by_heartbeat on jobs.scheduled_task (last_heartbeat);
