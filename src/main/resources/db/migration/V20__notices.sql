-- Who is told of what: one row for each person, written with the act and sent by a job.
create table notice (
    id           uuid primary key,
    position     bigint generated always as identity,
    act          uuid,
    event_type   varchar(100) not null,
    entry_id     uuid,
    handle       varchar(40),
    person       uuid not null,
    -- The groups by which the person is told, separated by commas.
    told_as      varchar not null,
    address      varchar not null,
    arguments    varchar not null,
    written_at   timestamp(3) with time zone not null,
    delivery     varchar(20) not null,
    attempts     integer not null,
    next_attempt timestamp(3) with time zone,
    answer       varchar,
    sent_at      timestamp(3) with time zone
);
create index notice_to_send on notice (delivery, next_attempt);
create index notice_by_person on notice (person, position);
create index notice_by_act on notice (act);
