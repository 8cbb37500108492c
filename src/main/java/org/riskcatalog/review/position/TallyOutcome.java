package org.riskcatalog.review.position;

/** What the decision {@code positionTally} can answer. */
public enum TallyOutcome {
    BLOCKED,
    ON_HOLD,
    INSUFFICIENT,
    REVISE,
    INSUFFICIENT_FINAL,
    NO_SUPPORT,
    CONSENSUS_WITH_FLAG,
    CONSENSUS;

    /** More time is needed: nothing of the tally may be shown. */
    public boolean keepsOpen() {
        return this == INSUFFICIENT || this == ON_HOLD;
    }
}
