package org.riskcatalog.rotation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was open when the chair passed on.
 *
 * @param entry null for a meeting
 * @param handle of the entry, or the reference of the meeting
 * @param word form key of a task, status of a silence, body of a meeting
 * @param reference what a silence is about: the entry or one of its measures; null for anything else
 * @param until its deadline, if it has one; of a meeting its beginning
 * @param zone of that instant; null if it is the seat's
 * @param moves false for a silence: it stays with the chair who opened it
 */
public record HandoverMatter(
        Kind kind,
        @Nullable UUID entry,
        String handle,
        String word,
        @Nullable String reference,
        @Nullable Instant until,
        @Nullable String zone,
        boolean moves) {

    public enum Kind {
        TASK,
        SILENCE,
        MEETING
    }

    public @Nullable ZoneId zoneId() {
        return zone == null ? null : ZoneId.of(zone);
    }
}
