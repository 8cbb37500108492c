-- When a proposal first left its sponsors' hands: from then on chair and secretariat see it, withdrawn or not.
alter table risk_entry add column submitted_at timestamp(3) with time zone;
update risk_entry set submitted_at =
    (select min(r.happened_at) from record_event r where r.entry_id = risk_entry.id and r.type = 'proposal.submitted');
