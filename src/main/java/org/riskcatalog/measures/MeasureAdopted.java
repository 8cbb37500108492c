package org.riskcatalog.measures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.review.Addressees;

/** A measure was adopted; the commitments to it bind. */
public record MeasureAdopted(UUID entry, String number, List<String> states, boolean conditional)
        implements CatalogEvent {

    @Override
    public String type() {
        return conditional ? "measures.adopted-subject-to-funding" : "measures.adopted";
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
        return List.of(number);
    }
}
