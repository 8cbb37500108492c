package org.riskcatalog.assessment;

/** How far one State is with its score. */
public enum ScoreStatus {
    TO_BE_STARTED,
    DRAFT,
    SIGNED,
    ABSTAINED,
    NO_REPLY;

    /** The head signed a score or an abstention. */
    public boolean replied() {
        return this == SIGNED || this == ABSTAINED;
    }

    /** Somebody of the State is still asked for something. */
    public boolean awaited() {
        return this == TO_BE_STARTED || this == DRAFT;
    }
}
