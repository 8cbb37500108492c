package org.riskcatalog.measures.commitment;

/** How far a State is with its commitment. */
public enum CommitmentStatus {
    AWAITED,
    SIGNED,
    DECLINED,
    /** No answer in time: listed as not taking part, may join later. */
    NO_REPLY,
    /** Binding: the measure was adopted. */
    ACTIVE;

    public boolean awaited() {
        return this == AWAITED;
    }
}
