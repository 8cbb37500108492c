package org.riskcatalog.measures;

/** How far a measure is. */
public enum MeasureStatus {
    PROPOSED,
    /** The call for commitments is open: what a State answered is its own until the call closes. */
    UNDER_CONSULTATION,
    /** The call is closed and the rule has weighed the commitments; no silence runs. */
    WEIGHED,
    UNDER_SILENCE,
    /** A B item of a meeting: its silence did not carry it, or it was split off the text of its entry. */
    AT_MEETING,
    /** Adopted by the silence of all members or at a meeting; conditional on funding where the rule said so. */
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

    /** Whether the proposer chooses which way it goes on. */
    boolean waits() {
        return this == WEIGHED;
    }
}
