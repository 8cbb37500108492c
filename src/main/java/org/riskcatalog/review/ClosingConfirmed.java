package org.riskcatalog.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.CatalogEvent;

/** The chair confirmed that a review may close before its deadline, as nobody is awaited any more. */
public record ClosingConfirmed(
        UUID entry, UUID consultation, int round, @Nullable String note) implements CatalogEvent {

    @Override
    public String type() {
        return "review.closing-confirmed";
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
