package org.riskcatalog.review;

import java.util.Locale;

/** What the chair can do about a review to which nobody replied at all. */
public enum Silent {
    EXTEND,
    MEET,
    /** The entry is taken off; nobody spoke for it, its proposer included. */
    DROP;

    /** As the diagram's gateway reads it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
