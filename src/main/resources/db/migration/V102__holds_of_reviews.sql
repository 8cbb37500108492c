-- A hold runs from the counting of the replies; what was signed earlier and not counted yet gets its end then.
update state_position
set held_until = null
where held_until is not null
  and consultation_id in (select id from consultation where status in ('OPEN', 'EXTENDED') and tally_outcome is null);
