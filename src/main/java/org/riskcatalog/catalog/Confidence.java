package org.riskcatalog.catalog;

/** How sure the States are of their scores. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH
}
