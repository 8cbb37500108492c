package org.riskcatalog.proposal;

/** What becomes of a proposal; a graver outcome beats a lighter one. */
public enum Admission {
    REJECT,
    MERGE,
    RETURN,
    ACCEPT
}
