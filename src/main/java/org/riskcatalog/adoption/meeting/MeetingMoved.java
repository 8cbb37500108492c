package org.riskcatalog.adoption.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A meeting takes place at another time or elsewhere; items that it may not take now wait for another. */
public record MeetingMoved(
        UUID meeting,
        String reference,
        Body body,
        Instant before,
        Instant startsAt,
        String place,
        List<String> states,
        List<PlacedItem> items)
        implements MeetingEvent {

    @Override
    public String type() {
        return "adoption.meeting-moved";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(reference, body, startsAt, place, before);
    }
}
