package org.riskcatalog.workflow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a task list, with the title of its entry and who worked on it last.
 *
 * @param lastHand person of the delegation who last saved or did something on it; null if nobody has
 * @param finishedAt null while it is open
 */
public record ListedTask(
        OpenTask task,
        String title,
        String language,
        @Nullable UUID lastHand,
        @Nullable Instant lastHandAt,
        @Nullable Instant finishedAt,
        @Nullable UUID finishedBy) {}
