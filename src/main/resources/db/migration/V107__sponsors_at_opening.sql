-- Who supports an entry is told by its sponsors when the round opened: a merger meanwhile makes nobody's position count less.
alter table consultation add column sponsors varchar(100) default '' not null;
update consultation set sponsors =
    (select case when e.co_sponsors = '' then e.proposer else concat(e.proposer, ',', e.co_sponsors) end
     from risk_entry e where e.id = consultation.entry_id);
