package org.riskcatalog.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;

/** The proposer was asked to withdraw an entry that the review did not carry, and keeps it: it goes to a meeting. */
public record WithdrawalAnswered(UUID entry, String state, String reason) implements CatalogEvent {

    @Override
    public String type() {
        return "review.withdrawal-answered";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Set<String> tells() {
        return Addressees.bodies();
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(state, reason);
    }
}
