package org.riskcatalog.adoption.meeting;

import java.util.UUID;

/** An agenda item whose case has to hear that its meeting changed. */
public record PlacedItem(UUID item, UUID entry) {

    static PlacedItem of(AgendaItem item) {
        return new PlacedItem(item.id(), item.entryId());
    }
}
