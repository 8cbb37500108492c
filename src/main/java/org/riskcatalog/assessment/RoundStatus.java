package org.riskcatalog.assessment;

/** How far a round is; the next three follow from how many scored and how far they lie apart. */
public enum RoundStatus {
    OPEN,
    /** Too few scores to say more. */
    CLOSED,
    CONVERGED,
    NOT_CONVERGED,
    /** The entry was withdrawn while it was open: nothing is computed. */
    WITHDRAWN
}
