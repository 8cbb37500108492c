package org.riskcatalog.catalog.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.Revision;
import org.riskcatalog.catalog.RevisionKind;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.text.EntryText;

/**
 * A revision as JSON.
 *
 * @param author State or body
 * @param checksum SHA-256 (hex) of the canonical JSON (RFC 8785) of {@code text}
 */
record RevisionJson(
        int number,
        RevisionKind kind,
        String author,
        Instant releasedAt,
        @Nullable String changeNote,
        String language,
        String checksum,
        EntryText text) {

    static RevisionJson of(Revision revision, Revisions revisions) {
        return new RevisionJson(
                revision.number(),
                revision.kind(),
                revision.author(),
                revision.releasedAt(),
                revision.changeNote(),
                revision.language(),
                revision.checksum(),
                revisions.text(revision));
    }
}
