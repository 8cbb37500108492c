create table admission_note (
    id         uuid primary key,
    version    integer not null,
    entry_id   uuid not null references risk_entry (id),
    outcome    varchar(20) not null,
    advised    varchar(20) not null,
    reason     varchar,
    decided_by uuid not null,
    decided_at timestamp(3) with time zone not null
);
create index admission_note_by_entry on admission_note (entry_id);
