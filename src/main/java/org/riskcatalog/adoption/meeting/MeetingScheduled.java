package org.riskcatalog.adoption.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A meeting was called.
 *
 * @param items what had waited for one and stands on its agenda now
 * @param broughtForward what had stood on the agenda of a later one
 */
public record MeetingScheduled(
        UUID meeting,
        String reference,
        Body body,
        Instant startsAt,
        String place,
        List<String> states,
        List<PlacedItem> items,
        List<PlacedItem> broughtForward)
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
