package org.riskcatalog.adoption.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A meeting was called; what had waited for it stands on its agenda now. */
public record MeetingScheduled(
        UUID meeting,
        String reference,
        Body body,
        Instant startsAt,
        String place,
        List<String> states,
        List<PlacedItem> items)
        implements MeetingEvent {

    @Override
    public String type() {
        return "adoption.meeting-scheduled";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(reference, body, startsAt, place);
    }
}
