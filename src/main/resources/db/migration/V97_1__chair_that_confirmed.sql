-- Which State held the chair when it confirmed an outcome: its delegation does not confirm beside it.
alter table item_outcome add column chair_state varchar(2);
