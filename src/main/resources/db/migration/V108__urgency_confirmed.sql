-- The proposer asks for an urgency, the secretariat confirms one. What is registered already keeps the urgency that it had.
alter table risk_entry add column urgency_confirmed boolean default false not null;
update risk_entry set urgency_confirmed = true where catalog_number is not null;
