create table risk_entry (
    id                uuid primary key,
    version           integer not null,
    handle            varchar(40) not null unique,
    catalog_number    varchar(40) unique,
    proposer          varchar(2) not null,
    opened_at         timestamp(3) with time zone not null,
    status            varchar(20) not null,
    status_since      timestamp(3) with time zone not null,
    title             varchar(200) not null,
    language          varchar(2) not null,
    category          varchar(20),
    confidentiality   varchar(20) not null,
    urgency           varchar(20) not null,
    affected_states   varchar(100) not null,
    current_revision  uuid,
    in_force_revision uuid,
    round             integer not null,
    likelihood        integer,
    impact            integer,
    level             varchar(20),
    confidence        varchar(20)
);
create index risk_entry_by_status on risk_entry (status);

-- Immutable: a revision is inserted once and never updated.
create table revision (
    id          uuid primary key,
    version     integer not null,
    entry_id    uuid not null references risk_entry (id),
    number      integer not null,
    kind        varchar(20) not null,
    author      varchar(20) not null,
    released_at timestamp(3) with time zone not null,
    based_on    uuid references revision (id),
    change_note varchar,
    language    varchar(2) not null,
    checksum    varchar(64) not null,
    content     varchar not null,
    unique (entry_id, number)
);
