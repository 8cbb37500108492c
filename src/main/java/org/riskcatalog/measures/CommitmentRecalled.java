package org.riskcatalog.measures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.review.Addressees;

/** A State took back how it takes part in a measure: it is asked again. */
public record CommitmentRecalled(UUID entry, String number, String state) implements CatalogEvent {

    @Override
    public String type() {
        return "measures.commitment-recalled";
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
