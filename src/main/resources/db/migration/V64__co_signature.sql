-- A co-sponsor's signature under one revision of a proposal.
create table co_signature (
    id          uuid primary key,
    version     integer not null,
    entry_id    uuid not null references risk_entry (id),
    revision_id uuid not null references revision (id),
    state       varchar(2) not null,
    checksum    varchar(64) not null,
    signed_by   uuid not null,
    signed_at   timestamp(3) with time zone not null,
    unique (revision_id, state)
);
