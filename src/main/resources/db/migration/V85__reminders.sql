-- A State was reminded by the chair or the secretariat of an act that is awaited of it.
create table reminder (
    id       uuid primary key,
    entry_id uuid not null,
    act      varchar(20) not null,
    subject  uuid not null,
    state    varchar(2) not null,
    sent_by  uuid not null references person (id),
    sent_at  timestamp(3) with time zone not null
);
create index reminder_by_subject on reminder (subject, state);
create index clearance_open on clearance (entry_id, ended_at);
