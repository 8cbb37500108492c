package org.riskcatalog.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One process instance of a case: that of the entry itself, or one that it called.
 *
 * @param calledBy null for the entry's own
 * @param process id of its process, for example {@code member-review}
 * @param key business key, for example {@code KZ-2026-012/review-1}
 * @param ended null while it runs
 */
public record CaseInstance(
        CaseId id,
        @Nullable CaseId calledBy,
        String process,
        String key,
        Instant started,
        @Nullable Instant ended) {

    public boolean open() {
        return ended == null;
    }

    /** The last part of the key: of a clearance, the State whose it is. */
    public String ownKey() {
        return key.substring(key.lastIndexOf('/') + 1);
    }
}
