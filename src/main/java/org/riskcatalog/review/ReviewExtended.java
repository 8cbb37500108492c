package org.riskcatalog.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;

/** A review was extended, once; States without a reply are asked again. */
public record ReviewExtended(UUID entry, UUID consultation, int round, List<String> asked, Instant until)
        implements CatalogEvent {

    @Override
    public String type() {
        return "review.extended";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Set<String> tells() {
        return Addressees.everybody(asked);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(round, until);
    }
}
