-- Somebody known to the catalog. The user name is lower case; no password until the person has chosen one.
create table person (
    id            uuid primary key,
    version       integer not null,
    username      varchar(60) not null unique,
    full_name     varchar(200) not null,
    email         varchar(320) not null,
    language      varchar(8) not null,
    password_hash varchar(200),
    created_at    timestamp(3) with time zone not null,
    closed_at     timestamp(3) with time zone
);

-- What a person may be, and when. Party: a State for national roles, an organisation for observers, else empty.
create table mandate (
    id            uuid primary key,
    version       integer not null,
    person_id     uuid not null references person (id),
    role          varchar(40) not null,
    party         varchar(20) not null,
    cleared       boolean not null,
    valid_from    timestamp(3) with time zone not null,
    valid_to      timestamp(3) with time zone,
    reference     varchar(500) not null,
    substitute_of uuid references person (id),
    prepared_by   uuid not null references person (id),
    prepared_at   timestamp(3) with time zone not null,
    confirmed_by  uuid references person (id),
    confirmed_at  timestamp(3) with time zone,
    ended_by      uuid references person (id),
    ended_at      timestamp(3) with time zone
);
create index mandate_by_person on mandate (person_id);
create index mandate_by_group on mandate (role, party);

-- Tokens that let a person choose a password, once. Only their SHA-256 is kept.
create table one_time_token (
    hash       varchar(64) primary key,
    person_id  uuid not null references person (id),
    issued_at  timestamp(3) with time zone not null,
    expires_at timestamp(3) with time zone not null,
    used_at    timestamp(3) with time zone
);
create index one_time_token_by_person on one_time_token (person_id);
