package org.riskcatalog.desk.list;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.web.view.EntryPart;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.Strip;

/**
 * A line of the desk.
 *
 * @param key unique in the list, the same from day to day
 * @param path where it is answered, or read if it is not for the reader to answer
 * @param what the task as a verb
 * @param title of the entry, in {@code language}
 * @param part of the entry that it is about; null if it is about the whole
 * @param state whose task it is, null for bodies
 * @param otherwise what happens if nothing is done; null if nothing does
 * @param zone of {@code due}; null if it is the seat's
 * @param hand who had it in hand last, or has to do it, or did it
 */
record DeskRow(
        String key,
        String path,
        Phrase stage,
        Phrase what,
        String handle,
        String title,
        String language,
        @Nullable EntryPart part,
        @Nullable String state,
        @Nullable Instant due,
        @Nullable Phrase otherwise,
        @Nullable Phrase hand,
        @Nullable Strip strip,
        @Nullable ZoneId zone) {}
