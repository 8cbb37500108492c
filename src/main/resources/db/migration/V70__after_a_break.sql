-- What follows a broken silence: the road by rule, the editor's word on an amendment, and conciliation.

-- Title of the one measure to which an objection is limited.
alter table silence_receipt add column measure varchar(200);

-- What the editor said of an amendment that broke silence.
create table weighed_amendment (
    silence_id uuid primary key references silence (id),
    editorial  boolean not null,
    note       varchar,
    person     uuid not null,
    weighed_at timestamp(3) with time zone not null
);

-- Where the rule led a broken silence; append-only.
create table break_route (
    id           uuid primary key,
    silence_id   uuid not null references silence (id),
    entry_id     uuid not null references risk_entry (id),
    routed_at    timestamp(3) with time zone not null,
    breaks       integer not null,
    outcome      varchar(20) not null,
    rule         varchar(60) not null,
    rule_version varchar(20) not null,
    reason       varchar not null
);
create index break_route_by_entry on break_route (entry_id);

-- One conciliation of an entry, from the moment that it was called for until its course is chosen.
create table conciliation (
    id                 uuid primary key,
    version            integer not null,
    entry_id           uuid not null references risk_entry (id),
    silence_id         uuid references silence (id),
    opened_at          timestamp(3) with time zone not null,
    good_offices_until timestamp(3) with time zone,
    good_offices_said  varchar,
    drafters           varchar(40) not null,
    drafted_text       varchar,
    drafted_by         varchar(20),
    drafted_note       varchar,
    course             varchar(20),
    closed_at          timestamp(3) with time zone
);
create index conciliation_by_entry on conciliation (entry_id);
