package org.riskcatalog.measures;

/** How far a measure is. */
public enum MeasureStatus {
    PROPOSED,
    /** The call for commitments is open: what a State answered is its own until the call closes. */
    UNDER_CONSULTATION,
    /** The call is closed and the rule has weighed the commitments; no silence runs. */
    WEIGHED,
    UNDER_SILENCE,
    /** Adopted by the silence of all members; conditional on funding where the rule said so. */
    ADOPTED,
    /** Not adopted as a measure, kept in the entry as a recommendation. */
    RECOMMENDED,
    CANCELLED;

    public boolean decided() {
        return this == ADOPTED || this == RECOMMENDED || this == CANCELLED;
    }

    /** Whether it is known to all how each State takes part. */
    public boolean answersShown() {
        return this != PROPOSED && this != UNDER_CONSULTATION;
    }
}
