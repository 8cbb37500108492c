package org.riskcatalog.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;

/** A State replied; neither how, nor whether it abstained, is told to anybody else. */
public record ScoreReceived(UUID entry, int round, String handle, String state) implements CatalogEvent {

    @Override
    public String type() {
        return "assessment.score-received";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(round, state, handle);
    }
}
