create table clearance (
    id                uuid primary key,
    version           integer not null,
    act               varchar(20) not null,
    subject           uuid not null,
    state             varchar(2) not null,
    entry_id          uuid not null,
    opened_at         timestamp(3) with time zone not null,
    status            varchar(20) not null,
    experts           varchar not null,
    drafters          varchar not null,
    internal_deadline timestamp(3) with time zone,
    content           varchar,
    verified_by       uuid,
    verified_at       timestamp(3) with time zone,
    note              varchar,
    ended_at          timestamp(3) with time zone
);
create index clearance_by_subject on clearance (act, subject, state);

create table expert_input (
    id           uuid primary key,
    version      integer not null,
    clearance_id uuid not null references clearance (id),
    expert       uuid not null,
    given_at     timestamp(3) with time zone not null,
    content      varchar not null,
    unique (clearance_id, expert)
);
