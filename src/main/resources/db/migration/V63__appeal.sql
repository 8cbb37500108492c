-- A rejected proposal: until when its head may appeal, whether the State did, and what came of it.
create table appeal (
    id        uuid primary key,
    version   integer not null,
    entry_id  uuid not null references risk_entry (id),
    state     varchar(2) not null,
    opened_at timestamp(3) with time zone not null,
    until_at  timestamp(3) with time zone not null,
    status    varchar(20) not null,
    reason    varchar,
    lodged_at timestamp(3) with time zone,
    ended_at  timestamp(3) with time zone
);
create index appeal_by_entry on appeal (entry_id);
