package org.riskcatalog.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;

/** A State has replied; what it replied is shown when the review closes. */
public record ReplySigned(UUID entry, UUID consultation, int round, String state, String checksum)
        implements CatalogEvent {

    @Override
    public String type() {
        return "review.reply-signed";
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
        return List.of(round, state);
    }
}
