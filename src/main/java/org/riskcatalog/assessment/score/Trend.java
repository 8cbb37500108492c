package org.riskcatalog.assessment.score;

/** Where the risk is going. */
public enum Trend {
    RISING,
    STABLE,
    FALLING
}
