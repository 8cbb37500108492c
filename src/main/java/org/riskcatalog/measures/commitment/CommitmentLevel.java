package org.riskcatalog.measures.commitment;

/** How a State takes part in a measure; the lead is a participant. */
public enum CommitmentLevel {
    LEAD,
    PARTICIPANT,
    SUPPORTER,
    OBSERVING,
    NOT_PARTICIPATING;

    /** Counts as a participant for the viability of the measure. */
    public boolean participates() {
        return this == LEAD || this == PARTICIPANT;
    }
}
