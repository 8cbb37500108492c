-- A sponsor withdraws an entry that others sponsor too: until when one of them may take it over.
create table withdrawal (
    id           uuid primary key,
    version      integer not null,
    entry_id     uuid not null references risk_entry (id),
    state        varchar(2) not null,
    reason       varchar,
    announced_at timestamp(3) with time zone not null,
    until_at     timestamp(3) with time zone not null,
    status       varchar(20) not null,
    taken_by     varchar(2),
    ended_at     timestamp(3) with time zone
);
create index withdrawal_by_entry on withdrawal (entry_id);
