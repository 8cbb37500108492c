package org.riskcatalog.catalog;

/** Who pays for a measure. */
public enum Funding {
    NATIONAL,
    SHARED,
    DONOR,
    NONE
}
