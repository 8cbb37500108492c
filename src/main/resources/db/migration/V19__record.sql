-- What happened: inserted with the act, never changed. On PostgreSQL a trigger refuses any change (V19.1).
create table record_event (
    position     bigint generated always as identity primary key,
    type         varchar(100) not null,
    version      integer not null,
    entry_id     uuid,
    act          uuid,
    act_type     varchar(100),
    actor        uuid,
    actor_groups varchar not null,
    happened_at  timestamp(3) with time zone not null,
    -- Groups with a comma before and behind each; empty for everyone.
    audience     varchar not null,
    arguments    varchar not null,
    facts        varchar not null
);
create index record_event_by_entry on record_event (entry_id, position);
create index record_event_by_act on record_event (act);
