package org.riskcatalog.catalog;

/** How much time the procedure gives; the proposer asks, the secretariat confirms. */
public enum Urgency {
    NORMAL,
    URGENT,
    EMERGENCY
}
