-- Acts received from outside, by which a repeat is answered as the first was.
create table received_act (
    id              uuid primary key,
    type            varchar(100) not null,
    person          uuid not null,
    idempotency_key varchar(100) not null,
    received_at     timestamp(3) with time zone not null,
    checksum        varchar(64) not null,
    handle          varchar(40),
    told_to         varchar not null,
    unique (person, idempotency_key)
);

-- Numbers without gaps.
create table number_series (
    name        varchar(100) primary key,
    last_number integer not null
);

-- How far the demonstration's clock runs ahead; at most one row, none outside of the demonstration.
create table clock_offset (
    id      integer primary key check (id = 1),
    seconds bigint not null
);
