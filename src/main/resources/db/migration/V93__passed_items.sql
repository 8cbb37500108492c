-- What stood on the agenda of a meeting that was held, and was dealt with elsewhere or not at all.
create table agenda_passed (
    item_id    uuid not null references agenda_item (id),
    meeting_id uuid not null references meeting (id),
    primary key (item_id, meeting_id)
);
create index agenda_passed_by_meeting on agenda_passed (meeting_id);

-- What was said in the debate for which a State asked about something that was adopted already.
alter table agenda_item add debate varchar;
