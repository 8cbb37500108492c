-- A message to a case is tried again with growing pauses; after the last try it stands until an administrator has it tried anew.
alter table case_message add column next_attempt timestamp(3) with time zone;
update case_message set next_attempt = sent_at;
alter table case_message alter column next_attempt set not null;
alter table case_message add column failed_at timestamp(3) with time zone;
