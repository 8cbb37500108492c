package org.riskcatalog.review;

/** How far one State is with its reply. */
public enum ReplyStatus {
    TO_BE_STARTED,
    PENDING,
    VERIFIED,
    SUBMITTED,
    SUBMITTED_NO_COMMENT,
    NO_REPLY,
    NOT_INTERESTED;

    /** A signed position stands. */
    public boolean replied() {
        return this == SUBMITTED || this == SUBMITTED_NO_COMMENT || this == NOT_INTERESTED;
    }

    /** Somebody of the State is still asked for something. */
    public boolean awaited() {
        return this == TO_BE_STARTED || this == PENDING || this == VERIFIED;
    }
}
