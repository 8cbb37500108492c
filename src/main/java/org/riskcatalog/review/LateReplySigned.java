package org.riskcatalog.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;
import org.riskcatalog.review.position.PositionValue;

/**
 * A State answered after the closing: shown to all as late, counted by nobody.
 *
 * @param comments that wait for the next revision
 * @param revisionChecksum of the text on which it rests
 * @param asked States that took part in the review, all of them told
 */
public record LateReplySigned(
        UUID entry,
        UUID consultation,
        int round,
        String state,
        PositionValue position,
        int comments,
        String revisionChecksum,
        List<String> asked)
        implements CatalogEvent {

    @Override
    public String type() {
        return "review.late-reply-signed";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Set<String> tells() {
        var told = new LinkedHashSet<>(Addressees.everybody(asked));
        told.add(Role.EDITOR.group());
        return told;
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(round, state, position, comments);
    }
}
