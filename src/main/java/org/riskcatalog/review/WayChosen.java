package org.riskcatalog.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;

/**
 * The chair chose how an entry goes on after a review without support.
 *
 * @param reason told to all
 * @param asked States that took part in the review, all of them told
 */
public record WayChosen(UUID entry, int round, Way way, String reason, List<String> asked) implements CatalogEvent {

    @Override
    public String type() {
        return "review.way-chosen";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Set<String> tells() {
        return new LinkedHashSet<>(Addressees.everybody(asked));
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(round, way, reason);
    }
}
