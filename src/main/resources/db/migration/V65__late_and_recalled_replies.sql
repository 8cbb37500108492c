-- Beside the position that is counted a State may have others of the same round: recalled before the closing, or late.
create table signed_position (
    id                uuid primary key,
    version           integer not null,
    consultation_id   uuid not null references consultation (id),
    state             varchar(2) not null,
    number            integer not null,
    standing          varchar(16) not null,
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
    unique (consultation_id, state, number)
);
insert into signed_position (id, version, consultation_id, state, number, standing, stance, reasons, proposed_text,
        prepared_by, verified_by, signed_by, signed_at, act, revision_checksum, held_until)
    select id, version, consultation_id, state, 1, 'COUNTED', stance, reasons, proposed_text,
        prepared_by, verified_by, signed_by, signed_at, act, revision_checksum, held_until
    from state_position;
drop table state_position;
alter table signed_position rename to state_position;

-- A comment is taken up in the resolution of its own review, or, if it was late, of the next one.
alter table review_comment add column standing varchar(16) default 'COUNTED' not null;
alter table review_comment add column taken_up uuid;
update review_comment set taken_up = consultation_id;

-- A State asked to answer after the closing; a row for each time that it did.
create table late_reply (
    id              uuid primary key,
    version         integer not null,
    consultation_id uuid not null references consultation (id),
    state           varchar(2) not null,
    number          integer not null,
    status          varchar(16) not null,
    asked_at        timestamp(3) with time zone not null,
    since           timestamp(3) with time zone not null,
    unique (consultation_id, state, number)
);

-- From then on nobody can take a reply back or ask for more time: the positions are being counted.
alter table consultation add column closing_confirmed_at timestamp(3) with time zone;
