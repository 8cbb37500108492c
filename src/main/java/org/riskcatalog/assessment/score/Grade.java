package org.riskcatalog.assessment.score;

/** How good the ground is on which a score rests; in the order from best to worst. */
public enum Grade {
    GOOD,
    MEDIUM,
    POOR
}
