package org.riskcatalog.measures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.review.Addressees;

/** How a measure that was not adopted ended; all that were asked about it are told. */
public record MeasureOutcomeRecorded(UUID entry, String number, MeasureStatus outcome, List<String> states)
        implements CatalogEvent {

    @Override
    public String type() {
        return "measures.outcome-recorded";
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
        return List.of(number, outcome);
    }
}
