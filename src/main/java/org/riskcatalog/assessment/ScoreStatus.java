package org.riskcatalog.assessment;

/** How far one State is with its score. */
public enum ScoreStatus {
    AWAITED,
    SIGNED,
    ABSTAINED,
    NO_REPLY;

    /** The head signed a score or an abstention. */
    public boolean replied() {
        return this == SIGNED || this == ABSTAINED;
    }

    /** Still asked for. How far the delegation is inside is its clearance's own affair. */
    public boolean awaited() {
        return this == AWAITED;
    }
}
