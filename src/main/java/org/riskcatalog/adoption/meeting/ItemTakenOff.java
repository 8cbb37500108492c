package org.riskcatalog.adoption.meeting;

import java.util.List;
import java.util.UUID;

/** A State took an item off those agreed without debate: it is debated. */
public record ItemTakenOff(UUID item, UUID entry, String reference, String state, List<String> states)
        implements ItemEvent {

    @Override
    public String type() {
        return "adoption.item-taken-off";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(reference, state);
    }
}
