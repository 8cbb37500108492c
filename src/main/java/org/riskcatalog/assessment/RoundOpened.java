package org.riskcatalog.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;

/** All members were asked to score the risk. */
public record RoundOpened(UUID entry, int round, String handle, List<String> states, Instant closesAt)
        implements CatalogEvent {

    @Override
    public String type() {
        return "assessment.round-opened";
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
        return List.of(round, states.size(), closesAt, handle);
    }
}
