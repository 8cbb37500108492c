package org.riskcatalog.assessment.score;

/** How soon the harm is felt once the risk strikes. */
public enum Velocity {
    HOURS,
    DAYS,
    WEEKS,
    MONTHS,
    YEARS
}
