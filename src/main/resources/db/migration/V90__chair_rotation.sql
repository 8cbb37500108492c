-- Which State holds the chair from which instant on; the first row is what config/cycle.yaml said at the first start.
create table chair_term (
    id          uuid primary key,
    state       varchar(2) not null,
    from_at     timestamp(3) with time zone not null unique,
    rotation_id uuid
);

-- The chair passes from one State to the next. One at a time: the slot is 1 until it is over.
create table chair_rotation (
    id            uuid primary key,
    version       integer not null,
    outgoing      varchar(2) not null,
    incoming      varchar(2) not null,
    starts_at     timestamp(3) with time zone not null,
    confirm_by    timestamp(3) with time zone not null,
    status        varchar(20) not null,
    slot          integer unique,
    planned_by    uuid not null references person (id),
    planned_at    timestamp(3) with time zone not null,
    note          varchar(4000),
    noted_by      uuid references person (id),
    noted_at      timestamp(3) with time zone,
    confirmed_by  uuid references person (id),
    confirmed_at  timestamp(3) with time zone,
    ended_at      timestamp(3) with time zone
);

-- What was open at the date: ids and code words alone, so that the list tells nobody more than the pages do.
create table handover_matter (
    rotation_id uuid not null references chair_rotation (id),
    position    integer not null,
    kind        varchar(20) not null,
    entry_id    uuid not null,
    handle      varchar(20) not null,
    word        varchar(80) not null,
    until_at    timestamp(3) with time zone,
    moves       boolean not null,
    primary key (rotation_id, position)
);

-- While somebody is absent, his or her substitutes act.
create table absence (
    id          uuid primary key,
    person_id   uuid not null references person (id),
    from_at     timestamp(3) with time zone not null,
    until_at    timestamp(3) with time zone,
    declared_by uuid not null references person (id),
    declared_at timestamp(3) with time zone not null
);
create index absence_by_person on absence (person_id);
