package org.riskcatalog.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;

/** The replies were tallied and the review stays open; why, would tell what somebody replied. */
public record ReviewKeptOpen(UUID entry, UUID consultation, int round) implements CatalogEvent {

    @Override
    public String type() {
        return "review.kept-open";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(round);
    }
}
