package org.riskcatalog.proposal.appeal;

/** What became of the right to appeal. */
public enum AppealStatus {
    OPEN,
    LODGED,
    /** The time passed. */
    EXPIRED,
    WON,
    DISMISSED;

    /** The rejection may still fall. */
    public boolean open() {
        return this == OPEN || this == LODGED;
    }
}
