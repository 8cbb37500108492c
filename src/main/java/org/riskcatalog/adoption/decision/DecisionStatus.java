package org.riskcatalog.adoption.decision;

/** How far a decision has come: adopted, announced, issued in standard form; later corrected or repealed. */
public enum DecisionStatus {
    INTERIM,
    EFFECTIVE,
    ISSUED,
    CORRECTED,
    REPEALED
}
