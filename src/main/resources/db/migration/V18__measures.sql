create table measure (
    id                uuid primary key,
    version           integer not null,
    entry_id          uuid not null references risk_entry (id),
    revision_id       uuid not null references revision (id),
    position          integer not null,
    number            varchar(20) not null,
    title             varchar(200) not null,
    content           varchar not null,
    checksum          varchar(64) not null,
    proposed_at       timestamp(3) with time zone not null,
    status            varchar(30) not null,
    call_opens_at     timestamp(3) with time zone,
    call_closes_at    timestamp(3) with time zone,
    call_zone         varchar(40),
    viability         varchar(30),
    viability_rule    varchar(60),
    viability_reason  varchar,
    viability_version varchar(20),
    outcome_reason    varchar,
    decided_at        timestamp(3) with time zone,
    unique (entry_id, position)
);
create index measure_by_number on measure (number);

-- One row for each State and measure.
create table commitment (
    id          uuid primary key,
    version     integer not null,
    measure_id  uuid not null references measure (id),
    state       varchar(2) not null,
    status      varchar(20) not null,
    level       varchar(30),
    conditions  varchar,
    authority   varchar(300),
    due         date,
    signed_by   uuid,
    act_id      uuid,
    answered_at timestamp(3) with time zone,
    joined_at   timestamp(3) with time zone,
    unique (measure_id, state)
);
