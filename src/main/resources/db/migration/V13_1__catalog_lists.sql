-- Each move of an entry with its instant: the road on its page, and how long it stood where.
create table entry_move (
    position    bigint generated always as identity primary key,
    entry_id    uuid not null references risk_entry (id),
    from_status varchar(20) not null,
    to_status   varchar(20) not null,
    moved_at    timestamp(3) with time zone not null
);
create index entry_move_by_entry on entry_move (entry_id, position);

-- Who read what of a restricted entry.
create table entry_reading (
    position bigint generated always as identity primary key,
    entry_id uuid not null references risk_entry (id),
    person   uuid not null,
    what     varchar(60) not null,
    read_at  timestamp(3) with time zone not null
);
create index entry_reading_by_entry on entry_reading (entry_id, position);

create index risk_entry_by_number on risk_entry (catalog_number, handle);
