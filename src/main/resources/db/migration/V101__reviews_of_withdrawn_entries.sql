-- Reviews and rounds of scores that were left open when their entry was withdrawn.
update consultation
set status = 'WITHDRAWN', closed_at = (select e.status_since from risk_entry e where e.id = consultation.entry_id)
where status in ('OPEN', 'EXTENDED')
  and entry_id in (select id from risk_entry where status = 'WITHDRAWN');

update assessment_round
set status = 'WITHDRAWN', closed_at = (select e.status_since from risk_entry e where e.id = assessment_round.entry_id)
where status = 'OPEN'
  and entry_id in (select id from risk_entry where status = 'WITHDRAWN');
