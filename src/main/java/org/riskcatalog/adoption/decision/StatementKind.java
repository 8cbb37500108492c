package org.riskcatalog.adoption.decision;

/** What a State puts on record beside a decision; none of them breaks silence. */
public enum StatementKind {
    INTERPRETATIVE_STATEMENT,
    FORMAL_RESERVATION,
    OPINION_ON_RECORD,
    EXPLANATION_OF_POSITION
}
