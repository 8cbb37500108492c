package org.riskcatalog.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;

/**
 * The chair decided about a review to which nobody replied.
 *
 * @param reason told to all
 * @param asked States that took part in the review, all of them told
 */
public record SilentReviewDecided(UUID entry, int round, Silent choice, String reason, List<String> asked)
        implements CatalogEvent {

    @Override
    public String type() {
        return "review.silent-review-decided";
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
        return List.of(round, choice, reason);
    }
}
