package org.riskcatalog.review;

/** Where a consultation is in its life. */
public enum ReviewStatus {
    SCHEDULED,
    OPEN,
    EXTENDED,
    CLOSED,
    COMPILED;

    /** Replies are still taken, and nobody outside a State sees what it said. */
    public boolean isOpen() {
        return this == OPEN || this == EXTENDED;
    }
}
