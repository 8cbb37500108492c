package org.riskcatalog.review;

import java.util.Locale;

/** What the chair can do about a review that found no support, or too few replies in spite of the extension. */
public enum Way {
    MEET,
    DEFER,
    /** The proposer is asked to withdraw; its head answers. */
    ASK;

    /** As the diagram's gateway reads it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
