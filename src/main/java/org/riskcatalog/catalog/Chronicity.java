package org.riskcatalog.catalog;

/** Whether a risk strikes at once or wears on. */
public enum Chronicity {
    ACUTE,
    CHRONIC
}
