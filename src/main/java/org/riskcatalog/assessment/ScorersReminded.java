package org.riskcatalog.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;

/** Those who have not replied were told how much time is left. */
public record ScorersReminded(UUID entry, int round, String handle, List<String> states, Instant closesAt)
        implements CatalogEvent {

    @Override
    public String type() {
        return "assessment.scorers-reminded";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Set<String> tells() {
        return Told.delegations(states);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(round, String.join(", ", states), closesAt, handle);
    }
}
