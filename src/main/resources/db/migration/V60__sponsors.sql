-- States beside the proposer, as the affected States are kept; and where the matter of a merged entry goes on, by its handle.
alter table risk_entry add column co_sponsors varchar(100) default '' not null;
alter table risk_entry add column merged_into varchar(40);
