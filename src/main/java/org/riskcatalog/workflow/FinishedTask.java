package org.riskcatalog.workflow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits no longer.
 *
 * @param finishedBy the person who answered it; null if the procedure ended it (a deadline passed)
 */
public record FinishedTask(
        OpenTask task, Instant finishedAt, @Nullable UUID finishedBy) {}
