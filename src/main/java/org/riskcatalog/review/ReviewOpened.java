package org.riskcatalog.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;

/** A round of review opened on a revision; every member State of that moment is asked. */
public record ReviewOpened(
        UUID entry,
        UUID consultation,
        int round,
        ReviewKind kind,
        String checksum,
        List<String> asked,
        Instant closesAt,
        String zone,
        RecordedRuling period)
        implements CatalogEvent {

    @Override
    public String type() {
        return "review.opened";
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
        return List.of(round, closesAt, asked.size());
    }
}
