package org.riskcatalog.catalog;

/** Who may read an entry once it is registered. */
public enum Confidentiality {
    PUBLIC,
    PARTICIPANTS,
    RESTRICTED
}
