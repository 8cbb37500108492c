package org.riskcatalog.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;

/** A State took its score back: to the others it has not replied yet. */
public record ScoreRecalled(UUID entry, int round, String handle, String state) implements CatalogEvent {

    @Override
    public String type() {
        return "assessment.score-recalled";
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
