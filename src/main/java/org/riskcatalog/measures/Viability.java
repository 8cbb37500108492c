package org.riskcatalog.measures;

/** What the decision {@code measureViability} says of the commitments to a measure. */
public enum Viability {
    NO_LEAD,
    CHOOSE_LEAD,
    NOT_VIABLE,
    /** Viable once its funding is recorded: adopted "subject to funding". */
    CONDITIONAL,
    VIABLE
}
