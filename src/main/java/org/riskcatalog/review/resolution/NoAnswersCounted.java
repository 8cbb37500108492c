package org.riskcatalog.review.resolution;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;

/** Author States gave no answer in time: they count as satisfied, marked so. */
public record NoAnswersCounted(UUID entry, UUID consultation, int round, List<String> states) implements CatalogEvent {

    @Override
    public String type() {
        return "review.no-answers-counted";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(round, String.join(", ", states));
    }
}
