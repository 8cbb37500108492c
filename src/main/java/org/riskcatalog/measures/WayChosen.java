package org.riskcatalog.measures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.review.Addressees;

/** The proposing State chose how its measure goes on that was not carried; all that were asked about it are told. */
public record WayChosen(UUID entry, String number, String proposer, Way way, List<String> states)
        implements CatalogEvent {

    @Override
    public String type() {
        return "measures.way-chosen";
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
        return List.of(number, proposer, way);
    }
}
