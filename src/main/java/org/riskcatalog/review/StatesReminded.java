package org.riskcatalog.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;

/** States without a reply were reminded of the closing of a review. */
public record StatesReminded(UUID entry, UUID consultation, int round, List<String> states, Instant closesAt)
        implements CatalogEvent {

    @Override
    public String type() {
        return "review.states-reminded";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Set<String> tells() {
        return Addressees.delegations(states);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(round, String.join(", ", states), closesAt);
    }
}
