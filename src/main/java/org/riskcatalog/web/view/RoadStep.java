package org.riskcatalog.web.view;

import org.jspecify.annotations.Nullable;

/**
 * A station on the road of an entry.
 *
 * @param detail when, or "not yet"; null for nothing
 */
public record RoadStep(Phrase title, @Nullable Phrase detail, Progress progress) {
    /** Whether the entry has passed the station, stands at it, or has it ahead. */
    public enum Progress {
        DONE,
        HERE,
        AHEAD
    }
}
