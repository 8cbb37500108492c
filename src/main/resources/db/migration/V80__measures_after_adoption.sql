-- A measure that was split off the text of its entry is decided at a meeting first.
alter table measure add column split_off boolean default false not null;
create table split_off_measure (
    id          uuid primary key,
    version     integer not null,
    entry_id    uuid not null references risk_entry (id),
    revision_id uuid not null references revision (id),
    content     varchar not null,
    split_at    timestamp(3) with time zone not null
);
create index split_off_measure_by_entry on split_off_measure (entry_id);
-- Its proposer has looked for partners once.
alter table measure add column partners_sought boolean default false not null;
-- Of one adopted subject to funding: when and by which State its funding was recorded, and where it comes from.
alter table measure add column funded_at timestamp(3) with time zone;
alter table measure add column funded_by varchar(2);
alter table measure add column funding_source varchar(1000);
