package org.riskcatalog.review.resolution;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;

/** An author State said whether the dispositions of its comments satisfy it. */
public record DispositionsAnswered(
        UUID entry, UUID consultation, int round, String state, int satisfied, int notSatisfied)
        implements CatalogEvent {

    @Override
    public String type() {
        return "review.dispositions-answered";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(round, state, satisfied, notSatisfied);
    }
}
