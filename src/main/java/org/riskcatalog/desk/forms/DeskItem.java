package org.riskcatalog.desk.forms;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.web.view.EntryPart;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.Strip;

/**
 * Something that concerns a delegation until an instant without being a task, for example a running silence: shown among
 * the tasks, never completed.
 *
 * @param key unique among all, for example {@code silence/<uuid>}
 * @param what the choice as a verb, "Let silence stand, or break it"
 * @param path where it can be read and acted on
 * @param entryTitle as written in the entry, in {@code language}
 * @param part of the entry that it is about; null if it is about the whole
 * @param stage where the case stands, "Decision, under silence"
 * @param otherwise what happens if nothing is done; null if nothing does
 * @param strip how far the States are; null if no State is asked
 * @param zone of {@code due}; null if it is the seat's
 */
public record DeskItem(
        String key,
        Phrase what,
        String path,
        String handle,
        String entryTitle,
        String language,
        @Nullable EntryPart part,
        Phrase stage,
        @Nullable Instant due,
        @Nullable Phrase otherwise,
        @Nullable Strip strip,
        @Nullable ZoneId zone) {}
