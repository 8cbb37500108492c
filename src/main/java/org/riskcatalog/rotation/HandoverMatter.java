package org.riskcatalog.rotation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was open when the chair passed on.
 *
 * @param word form key of a task, status of a silence
 * @param until its deadline, if it has one
 * @param moves false for a silence: it stays with the chair who opened it
 */
public record HandoverMatter(
        Kind kind,
        UUID entry,
        String handle,
        String word,
        @Nullable Instant until,
        boolean moves) {

    public enum Kind {
        TASK,
        SILENCE
    }
}
