-- How an entry whose States agree becomes a decision: by which channel, under which silence, with which number.
create table channel_choice (
    id          uuid primary key,
    entry_id    uuid not null references risk_entry (id),
    revision_id uuid not null references revision (id),
    decided_at  timestamp(3) with time zone not null,
    outcome     varchar(20) not null,
    rule        varchar(60) not null,
    rule_version varchar(20) not null,
    reason      varchar not null
);
create index channel_choice_by_entry on channel_choice (entry_id);

-- One text under silence. Its row is the lock that orders receipts and expiry.
create table silence (
    id             uuid primary key,
    version        integer not null,
    subject_kind   varchar(10) not null,
    subject_id     uuid not null,
    entry_id       uuid not null references risk_entry (id),
    revision_id    uuid references revision (id),
    reference      varchar(40) not null,
    title          varchar(200) not null,
    checksum       varchar(64) not null,
    text_kind      varchar(20) not null,
    budget         boolean not null,
    pace           varchar(12) not null,
    period_word    varchar(10) not null,
    period_rule    varchar(60) not null,
    period_version varchar(20) not null,
    period_reason  varchar not null,
    electorate     varchar(100) not null,
    seat_state     varchar(2) not null,
    seat_capital   varchar(60) not null,
    seat_zone      varchar(60) not null,
    status         varchar(20) not null,
    opened_at      timestamp(3) with time zone not null,
    proposed_by    uuid,
    proposed_at    timestamp(3) with time zone,
    use_closes_at  timestamp(3) with time zone,
    starts_at      timestamp(3) with time zone,
    expires_at     timestamp(3) with time zone,
    held_until     timestamp(3) with time zone,
    ended_at       timestamp(3) with time zone,
    held_by        varchar(2),
    ended_by       varchar(2),
    broken_how     varchar(10),
    end_reason     varchar
);
create index silence_by_entry on silence (entry_id);
create index silence_by_status on silence (status);

-- What was received about a silence, in the order of receipt; append-only.
create table silence_receipt (
    id            uuid primary key,
    silence_id    uuid not null references silence (id),
    kind          varchar(20) not null,
    state         varchar(2),
    person        uuid not null,
    received_at   timestamp(3) with time zone not null,
    expiry_then   timestamp(3) with time zone not null,
    reason        varchar,
    amendment     varchar,
    expiry_after  timestamp(3) with time zone
);
create index silence_receipt_by_silence on silence_receipt (silence_id);

-- Which delegation's head opened the page of a silence, and when first.
create table silence_opening (
    silence_id uuid not null references silence (id),
    state      varchar(2) not null,
    person     uuid not null,
    opened_at  timestamp(3) with time zone not null,
    primary key (silence_id, state)
);

create table statement_on_record (
    id           uuid primary key,
    version      integer not null,
    entry_id     uuid not null references risk_entry (id),
    subject_kind varchar(10) not null,
    subject_id   uuid not null,
    state        varchar(2) not null,
    kind         varchar(30) not null,
    text         varchar not null,
    paragraphs   varchar not null,
    person       uuid not null,
    received_at  timestamp(3) with time zone not null
);
create index statement_by_subject on statement_on_record (subject_id);

create table decision (
    id               uuid primary key,
    version          integer not null,
    number           varchar(40) unique,
    subject_kind     varchar(10) not null,
    subject_id       uuid not null,
    entry_id         uuid not null references risk_entry (id),
    revision_id      uuid references revision (id),
    reference        varchar(40) not null,
    title            varchar(200) not null,
    checksum         varchar(64) not null,
    method           varchar(30) not null,
    rule             varchar(60) not null,
    rule_version     varchar(20) not null,
    rule_reason      varchar not null,
    silence_id       uuid unique references silence (id),
    to_be_noted      boolean not null,
    electorate       varchar(100) not null,
    electorate_as_of timestamp(3) with time zone not null,
    status           varchar(20) not null,
    adopted_at       timestamp(3) with time zone not null,
    announced_at     timestamp(3) with time zone,
    announced_where  varchar(200),
    issued_at        timestamp(3) with time zone,
    content          varchar,
    content_checksum varchar(64)
);
create index decision_by_entry on decision (entry_id);
create index decision_by_subject on decision (subject_id);
