-- Delegations that the secretariat found present when it wrote an outcome; those recorded by name count beside them.
create table meeting_delegation (
    meeting_id  uuid not null references meeting (id),
    state       varchar(2) not null,
    recorded_by uuid not null,
    recorded_at timestamp(3) with time zone not null,
    primary key (meeting_id, state)
);
