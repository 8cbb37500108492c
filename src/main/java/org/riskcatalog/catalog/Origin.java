package org.riskcatalog.catalog;

/** Whether somebody means the harm; it sets the time horizon. */
public enum Origin {
    NON_MALICIOUS,
    MALICIOUS,
    MIXED
}
