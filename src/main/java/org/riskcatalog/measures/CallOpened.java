package org.riskcatalog.measures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.review.Addressees;

/** States were asked how they take part in a measure. */
public record CallOpened(UUID entry, String number, List<String> states, Instant closesAt) implements CatalogEvent {

    @Override
    public String type() {
        return "measures.call-opened";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Set<String> tells() {
        return Addressees.everybody(states);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(number, states.size(), closesAt);
    }
}
