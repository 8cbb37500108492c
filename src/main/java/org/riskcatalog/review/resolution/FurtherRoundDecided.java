package org.riskcatalog.review.resolution;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.review.RecordedRuling;

/** It is decided whether the new revision goes to the States again. */
public record FurtherRoundDecided(
        UUID entry, UUID consultation, int round, boolean again, int changed, int paragraphs, RecordedRuling ruling)
        implements CatalogEvent {

    @Override
    public String type() {
        return "review.further-round-decided";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(round, again ? 1 : 0, changed, paragraphs);
    }
}
