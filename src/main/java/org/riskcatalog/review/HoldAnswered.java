package org.riskcatalog.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.acts.CatalogEvent;

/** A State that had asked for more time said where it stands; the others learn it when the review closes. */
public record HoldAnswered(UUID entry, UUID consultation, int round, String state) implements CatalogEvent {

    @Override
    public String type() {
        return "review.hold-answered";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Audience audience() {
        return Audience.delegation(state);
    }

    @Override
    public Set<String> tells() {
        return Addressees.delegations(List.of(state));
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(round);
    }
}
