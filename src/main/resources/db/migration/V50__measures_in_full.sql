-- Catalog numbers begin again every year, so the number of a measure names the year too.
update measure set number = (
    select 'M-' || replace(e.catalog_number, 'CA-RC-', '') || '-' || measure.position
    from risk_entry e where e.id = measure.entry_id);
drop index measure_by_number;
alter table measure add constraint measure_number unique (number);

-- What lists sort and filter by stands beside the text; of canonical JSON the keys are in order and nothing nested precedes the day.
alter table measure add column type varchar(30);
alter table measure add column due date;
update measure set type = regexp_substr(content, '"type":"([A-Z_]+)"', 1, 1, 'c', 1);
update measure set due = cast(
    regexp_substr(content, '"description":"([^"\\]|\\.)*","due":"([0-9-]{10})"', 1, 1, 'c', 2) as date);
alter table measure alter column type set not null;

-- Of several States that would lead, the one that the chair named.
alter table measure add column named_lead varchar(2);
alter table measure add column weighed_inputs varchar;

update measure set status = 'WEIGHED' where status = 'UNDER_CONSULTATION' and viability is not null;
update measure set status = 'UNDER_SILENCE' where status = 'WEIGHED' and exists (
    select 1 from silence s where s.subject_id = measure.id and s.status in ('RUNNING', 'ON_HOLD'));
