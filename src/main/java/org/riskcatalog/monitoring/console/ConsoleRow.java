package org.riskcatalog.monitoring.console;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.EntryRow;
import org.riskcatalog.web.view.Phrase;

/**
 * An entry under way as the chair and the secretariat see it.
 *
 * @param line what the room that has it in hand says
 * @param target until when it should have left where it stands; null if there is no target for that
 * @param late the target has passed
 * @param office what waits for a body
 * @param now when the list is made
 */
record ConsoleRow(
        EntryRow entry,
        @Nullable Phrase line,
        @Nullable Instant target,
        boolean late,
        List<Unanswered.Awaited> awaited,
        List<OfficeTasks.Waiting> office,
        Instant now) {

    /** A reminder is sent once within {@link RemindState#PAUSE}. */
    public boolean remindable(Unanswered.Awaited one) {
        return one.remindedAt() == null
                || !one.remindedAt().plus(RemindState.PAUSE).isAfter(now);
    }
}
