-- Acts that were refused and yet put on record, an objection that came late: a repeat is answered as the first was.
create table refused_act (
    id              uuid primary key,
    type            varchar(100) not null,
    person          uuid not null,
    idempotency_key varchar(100) not null,
    received_at     timestamp(3) with time zone not null,
    checksum        varchar(64) not null,
    unique (person, idempotency_key)
);
create table refused_act_fault (
    act       uuid not null references refused_act (id),
    place     integer not null,
    field     varchar not null,
    code      varchar not null,
    arguments varchar not null,
    primary key (act, place)
);
