package org.riskcatalog.measures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.review.Addressees;

/** The funding of a measure that was adopted subject to it is there: the measure starts. */
public record FundingRecorded(UUID entry, String number, String lead, List<String> states) implements CatalogEvent {

    @Override
    public String type() {
        return "measures.funding-recorded";
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
        return List.of(number, lead);
    }
}
