package org.riskcatalog.assessment;

/** How far a round is; the last three follow from how many scored and how far they lie apart. */
public enum RoundStatus {
    OPEN,
    /** Too few scores to say more. */
    CLOSED,
    CONVERGED,
    NOT_CONVERGED
}
