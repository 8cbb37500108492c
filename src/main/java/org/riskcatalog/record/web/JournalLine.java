package org.riskcatalog.record.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the journal in the reader's language.
 *
 * @param by the mandate by which it was done; with the person's name where that is the reader's own side
 */
record JournalLine(
        long position,
        String type,
        int version,
        Instant at,
        String sentence,
        String by,
        @Nullable UUID act) {

    /** As a line of a file. */
    List<Object> cells() {
        return List.of(at, sentence, by, type, act == null ? "" : act);
    }
}
