package org.riskcatalog.catalog;

/** What kind of measure it is. */
public enum MeasureType {
    LEGAL,
    EARLY_WARNING,
    INFORMATION_EXCHANGE,
    CAPACITY,
    JOINT_EXERCISE,
    INFRASTRUCTURE,
    PROCEDURE,
    CBM,
    RESEARCH
}
