package org.riskcatalog.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.CatalogEvent;

/** A head asked for more time, and the one extension of the review was given: it no longer closes at {@code from}. */
public record ExtensionRequested(
        UUID entry,
        UUID consultation,
        int round,
        String state,
        @Nullable String reasons,
        Instant from,
        Instant until,
        List<String> asked)
        implements CatalogEvent {

    @Override
    public String type() {
        return "review.extension-requested";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Set<String> tells() {
        return Addressees.everybody(asked);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(round, state, until);
    }
}
