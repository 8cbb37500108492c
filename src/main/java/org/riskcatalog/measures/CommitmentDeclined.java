package org.riskcatalog.measures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.review.Addressees;

/** A State gives no answer to a call for commitments. */
public record CommitmentDeclined(UUID entry, String number, String state) implements CatalogEvent {

    @Override
    public String type() {
        return "measures.commitment-declined";
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
        return List.of(number, state);
    }
}
