package org.riskcatalog.adoption.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A matter stands on the agenda of a meeting. */
public record ItemPlaced(
        UUID item, UUID entry, String reference, ItemKind kind, String meeting, Instant startsAt, List<String> states)
        implements ItemEvent {

    @Override
    public String type() {
        return "adoption.item-placed";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(reference, kind, meeting, startsAt);
    }

    /** They are told with the agenda. */
    @Override
    public Set<String> tells() {
        return Set.of();
    }
}
