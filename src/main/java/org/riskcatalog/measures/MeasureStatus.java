package org.riskcatalog.measures;

/** How far a measure is. */
public enum MeasureStatus {
    PROPOSED,
    UNDER_CONSULTATION,
    /** Adopted by the silence of all members; conditional on funding where the rule said so. */
    ADOPTED,
    /** Not adopted as a measure, kept in the entry as a recommendation. */
    RECOMMENDED,
    CANCELLED;

    public boolean decided() {
        return this == ADOPTED || this == RECOMMENDED || this == CANCELLED;
    }
}
