package org.riskcatalog.adoption.silence;

/** Where a silence stands. */
public enum SilenceStatus {
    PROPOSED,
    REFUSED,
    RUNNING,
    ON_HOLD,
    BROKEN,
    EXPIRED_ADOPTED,
    CANCELLED;

    /** Nothing can change any more. */
    public boolean ended() {
        return this != PROPOSED && !underSilence();
    }

    /** The clock runs: a State may break it. */
    public boolean underSilence() {
        return this == RUNNING || this == ON_HOLD;
    }
}
