package org.riskcatalog.assessment.score;

/** How much the score would change if an assumption changed; in the order from least to most. */
public enum Sensitivity {
    LOW,
    MEDIUM,
    HIGH
}
