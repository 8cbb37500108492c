-- The tasks that wait and that waited, kept by a task listener in the engine's own transaction.
create table inbox_task (
    id           varchar(64) primary key,
    form_key     varchar(100) not null,
    step         varchar(100) not null,
    case_key     varchar(200) not null,
    entry_id     uuid not null,
    handle       varchar(40) not null,
    subject      uuid not null,
    state        varchar(2),
    assignee     uuid,
    created      timestamp(3) with time zone not null,
    due          timestamp(3) with time zone,
    last_hand    uuid,
    last_hand_at timestamp(3) with time zone,
    finished_at  timestamp(3) with time zone,
    finished_by  uuid
);
create index inbox_task_open on inbox_task (finished_at, due);
create index inbox_task_by_entry on inbox_task (entry_id, finished_at);

create table inbox_group (
    task_id    varchar(64) not null references inbox_task (id),
    group_name varchar(60) not null,
    primary key (group_name, task_id)
);
create index inbox_group_by_task on inbox_group (task_id);

-- Messages to cases: written with the act, delivered after it, so that no lost lock can undo a receipt.
create table case_message (
    id           uuid primary key,
    position     bigint generated always as identity,
    message      varchar(60) not null,
    subject      uuid not null,
    entry_id     uuid not null,
    sent_at      timestamp(3) with time zone not null,
    attempts     integer not null,
    failure      varchar,
    delivered_at timestamp(3) with time zone
);
create index case_message_waiting on case_message (delivered_at, position);
