-- The secretariat proposes to go on with a proposal in another entry; the heads of both sponsors say yes or no, one row each.
create table merger (
    id          uuid primary key,
    version     integer not null,
    entry_id    uuid not null references risk_entry (id),
    into_id     uuid not null references risk_entry (id),
    states      varchar(20) not null,
    proposed_at timestamp(3) with time zone not null,
    status      varchar(20) not null,
    ended_at    timestamp(3) with time zone
);
create index merger_by_entry on merger (entry_id);
create index merger_by_survivor on merger (into_id);

create table merger_answer (
    id        uuid primary key,
    version   integer not null,
    merger_id uuid not null references merger (id),
    state     varchar(2) not null,
    agrees    boolean not null,
    reason    varchar,
    given_by  uuid not null,
    given_at  timestamp(3) with time zone not null,
    unique (merger_id, state)
);
