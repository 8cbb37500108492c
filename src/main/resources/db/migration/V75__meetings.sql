-- Meetings of the bodies, what is on their agendas, who attended, and how each item was disposed of.
create table meeting (
    id            uuid primary key,
    version       integer not null,
    reference     varchar(20) not null unique,
    body          varchar(24) not null,
    scheduled_at  timestamp(3) with time zone not null,
    starts_at     timestamp(3) with time zone not null,
    zone          varchar(60) not null,
    place         varchar(200) not null,
    chair_state   varchar(2) not null,
    status        varchar(12) not null,
    circulated_at timestamp(3) with time zone,
    cancel_reason varchar
);
create index meeting_by_start on meeting (status, starts_at);

-- One matter on its way through meetings. Without a meeting it waits for the next one that may take it.
create table agenda_item (
    id             uuid primary key,
    version        integer not null,
    kind           varchar(4) not null,
    body           varchar(24) not null,
    matter         varchar(12) not null,
    subject_id     uuid not null,
    entry_id       uuid not null references risk_entry (id),
    revision_id    uuid references revision (id),
    reference      varchar(40) not null,
    title          varchar(200) not null,
    papers_at      timestamp(3) with time zone not null,
    status         varchar(10) not null,
    meeting_id     uuid references meeting (id),
    deferrals      integer not null,
    taken_off_by   varchar(2),
    taken_off_at   timestamp(3) with time zone,
    taken_off_reason varchar
);
create index agenda_item_by_meeting on agenda_item (meeting_id);
create index agenda_item_by_entry on agenda_item (entry_id);
create index agenda_item_by_status on agenda_item (status, body);

-- How a meeting disposed of an item; what was returned stays, and is written anew.
create table item_outcome (
    id               uuid primary key,
    version          integer not null,
    item_id          uuid not null references agenda_item (id),
    meeting_id       uuid not null references meeting (id),
    outcome          varchar(28) not null,
    words            varchar not null,
    split_off        varchar not null,
    written_by       uuid not null,
    written_at       timestamp(3) with time zone not null,
    status           varchar(12) not null,
    chair_by         uuid,
    chair_at         timestamp(3) with time zone,
    delegation_state varchar(2),
    delegation_by    uuid,
    delegation_at    timestamp(3) with time zone,
    returned_by      varchar(12),
    return_reason    varchar
);
create index item_outcome_by_item on item_outcome (item_id);
create index item_outcome_by_meeting on item_outcome (meeting_id);

create table meeting_attendance (
    meeting_id  uuid not null references meeting (id),
    person      uuid not null,
    mandate     varchar(60) not null,
    recorded_by uuid not null,
    recorded_at timestamp(3) with time zone not null,
    primary key (meeting_id, person)
);

alter table decision add announced_meeting uuid references meeting (id);
