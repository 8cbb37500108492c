package org.riskcatalog.measures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.review.Addressees;

/** A State said how it takes part in a measure. */
public record CommitmentSigned(UUID entry, String number, String state, String checksum) implements CatalogEvent {

    @Override
    public String type() {
        return "measures.commitment-signed";
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
        return List.of(number, state, checksum.substring(0, 8));
    }
}
