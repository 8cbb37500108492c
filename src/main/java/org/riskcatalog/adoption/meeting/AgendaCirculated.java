package org.riskcatalog.adoption.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The agenda of a meeting is ready: all delegations have it. */
public record AgendaCirculated(
        UUID meeting, String reference, Body body, Instant startsAt, int items, List<String> states)
        implements MeetingEvent {

    @Override
    public String type() {
        return "adoption.agenda-circulated";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(reference, body, startsAt, items);
    }
}
