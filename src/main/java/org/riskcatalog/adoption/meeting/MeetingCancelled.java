package org.riskcatalog.adoption.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A meeting does not take place; its items go to the next one. */
public record MeetingCancelled(
        UUID meeting,
        String reference,
        Body body,
        Instant startsAt,
        String reason,
        List<String> states,
        List<PlacedItem> items)
        implements MeetingEvent {

    @Override
    public String type() {
        return "adoption.meeting-cancelled";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(reference, body, startsAt, reason);
    }
}
