-- Meetings ahead pass with the chair; a silence is named by what it is about, and its deadline keeps its zone.
alter table handover_matter alter column entry_id drop not null;
alter table handover_matter add column reference varchar(80);
alter table handover_matter add column zone varchar(60);
