package org.riskcatalog.measures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.review.Addressees;

/** The rule weighed whether a measure is viable. */
public record ViabilityWeighed(UUID entry, String number, Viability outcome, String rule, String tableVersion)
        implements CatalogEvent {

    @Override
    public String type() {
        return "measures.viability-weighed";
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
        return List.of(number, outcome, rule);
    }
}
