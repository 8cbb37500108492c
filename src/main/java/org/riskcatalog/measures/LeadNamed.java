package org.riskcatalog.measures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.review.Addressees;

/** The chair named which of the States that offered to lead a measure leads it; the others are co-leads. */
public record LeadNamed(UUID entry, String number, String state, List<String> coLeads, List<String> states)
        implements CatalogEvent {

    @Override
    public String type() {
        return "measures.lead-named";
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
        return List.of(number, state, String.join(", ", coLeads));
    }
}
