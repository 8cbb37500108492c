-- What an observer says about a text under review: no position, no clearance; read with the comments once the review closed.
create table observer_remark (
    id              uuid primary key,
    version         integer not null,
    consultation_id uuid not null references consultation (id),
    person          uuid not null,
    paragraph       varchar(40) not null,
    text            varchar not null,
    written_at      timestamp(3) with time zone not null,
    act             uuid not null unique
);
create index observer_remark_by_consultation on observer_remark (consultation_id);
