package org.riskcatalog.adoption.meeting;

/** Who has confirmed a written outcome. */
public enum OutcomeStatus {
    WRITTEN,
    /** By the chair; another delegation is still to confirm it. */
    CHAIR,
    CONFIRMED,
    RETURNED
}
