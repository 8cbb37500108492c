package org.riskcatalog.adoption.meeting;

/** How a meeting disposed of an item, after the chair asked whether anybody objects. */
public enum Outcome {
    CONSENSUS,
    CONSENSUS_WITH_STATEMENTS,
    /** Without the measures to which somebody objected. */
    PARTIAL,
    DEFERRED,
    REFER_UP,
    /** Back to the resolution of comments. */
    RESOLUTION,
    NOT_ADOPTED;

    /** The item goes on to a meeting after this one. */
    public boolean goesOn() {
        return this == DEFERRED || this == REFER_UP;
    }
}
