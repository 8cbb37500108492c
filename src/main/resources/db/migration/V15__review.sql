create table consultation (
    id                  uuid primary key,
    version             integer not null,
    entry_id            uuid not null references risk_entry (id),
    revision_id         uuid not null references revision (id),
    revision_checksum   varchar(64) not null,
    round               integer not null,
    kind                varchar(20) not null,
    period              varchar(20) not null,
    opens_at            timestamp(3) with time zone not null,
    zone                varchar(40) not null,
    closes_at           timestamp(3) with time zone not null,
    status              varchar(20) not null,
    extended            boolean not null,
    closed_at           timestamp(3) with time zone,
    answers_due         timestamp(3) with time zone,
    return_note         varchar,
    tally_outcome       varchar(40),
    tally_rule          varchar(100),
    tally_reason        varchar,
    tally_table_version varchar(40),
    tally_inputs        varchar,
    unique (entry_id, round)
);

-- One row for each State asked: no two delegations ever write the same one.
create table consultation_reply (
    id              uuid primary key,
    version         integer not null,
    consultation_id uuid not null references consultation (id),
    state           varchar(2) not null,
    status          varchar(24) not null,
    since           timestamp(3) with time zone,
    unique (consultation_id, state)
);

-- Signed positions only; drafts stay in the clearance of their State.
create table state_position (
    id                uuid primary key,
    version           integer not null,
    consultation_id   uuid not null references consultation (id),
    state             varchar(2) not null,
    stance            varchar(24) not null,
    reasons           varchar,
    proposed_text     varchar,
    prepared_by       varchar not null,
    verified_by       uuid,
    signed_by         uuid not null,
    signed_at         timestamp(3) with time zone not null,
    act               uuid not null,
    revision_checksum varchar(64) not null,
    held_until        timestamp(3) with time zone,
    unique (consultation_id, state)
);

create table review_comment (
    id                   uuid primary key,
    version              integer not null,
    consultation_id      uuid not null references consultation (id),
    state                varchar(2) not null,
    number               integer not null,
    paragraph            varchar(40) not null,
    type                 varchar(20) not null,
    weight               varchar(20) not null,
    text                 varchar not null,
    proposed_text        varchar,
    justification        varchar,
    disposition          varchar(24) not null,
    note                 varchar,
    accepted_in_bulk     boolean not null,
    satisfied            varchar(20),
    answer_reason        varchar,
    resolved_in_revision uuid references revision (id),
    unique (consultation_id, state, number)
);
