package org.riskcatalog.measures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.review.Addressees;

/** States that have not said how they take part were reminded. */
public record UndecidedReminded(UUID entry, String number, List<String> states, Instant closesAt)
        implements CatalogEvent {

    @Override
    public String type() {
        return "measures.undecided-reminded";
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
        return List.of(number, String.join(", ", states), closesAt);
    }
}
