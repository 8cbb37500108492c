package org.riskcatalog.review.position;

/** What a signed reply is worth, besides being on record. */
public enum Standing {
    /** Received in time: the tally counts it. */
    COUNTED,
    /** Received after the closing: shown as late, counted by nobody. */
    LATE,
    /** Recalled by its head before the closing, or a hold that its head answered: for the eyes of its own State. */
    SUPERSEDED
}
