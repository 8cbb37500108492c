package org.riskcatalog.review.resolution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.review.Addressees;

/** The editor gave every comment its disposition; the author States are asked whether they are satisfied. */
public record DispositionsGiven(
        UUID entry,
        UUID consultation,
        int round,
        int comments,
        int acceptedInBulk,
        List<String> asked,
        Instant answersDue)
        implements CatalogEvent {

    @Override
    public String type() {
        return "review.dispositions-given";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Set<String> tells() {
        return Addressees.delegations(asked);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(round, comments, acceptedInBulk, answersDue);
    }
}
