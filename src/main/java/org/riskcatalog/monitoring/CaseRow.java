package org.riskcatalog.monitoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.workflow.CaseMonitor.RunningCase;

/**
 * An open case as an administrator sees it.
 *
 * @param title null if the administrator may not read the entry
 * @param target until when it should have left the status; null if there is no target for it
 * @param late the target has passed
 * @param running null if the engine has no case of it
 */
record CaseRow(
        String handle,
        @Nullable String title,
        EntryStatus status,
        Instant since,
        @Nullable Instant target,
        boolean late,
        @Nullable RunningCase running) {}
