package org.riskcatalog.adoption.meeting;

import java.util.Optional;
import java.util.UUID;

/** Something that happened to an agenda item; it stands in the journal of its entry. */
public interface ItemEvent extends MeetingEvent {

    UUID entry();

    @Override
    default Optional<UUID> entryId() {
        return Optional.of(entry());
    }
}
