package org.riskcatalog.measures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.review.Addressees;

/** The call for commitments closed; who did not answer is listed as not taking part. */
public record CallClosed(UUID entry, String number, List<String> missing) implements CatalogEvent {

    @Override
    public String type() {
        return "measures.call-closed";
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
        return List.of(number, missing.size(), String.join(", ", missing));
    }
}
