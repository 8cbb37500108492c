package org.riskcatalog.review;

/** Where a consultation is in its life. */
public enum ReviewStatus {
    SCHEDULED,
    OPEN,
    EXTENDED,
    CLOSED,
    COMPILED,
    /** Its entry was withdrawn while it was open: nobody is asked any more, and nothing that was said in it is shown. */
    WITHDRAWN;

    /** Replies are still taken, and nobody outside a State sees what it said. */
    public boolean isOpen() {
        return this == OPEN || this == EXTENDED;
    }

    /** It closed: all is shown to all who take part. */
    public boolean isClosed() {
        return this == CLOSED || this == COMPILED;
    }
}
