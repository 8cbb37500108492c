package org.riskcatalog.rotation;

/** How far a rotation of the chair is. */
public enum RotationStatus {
    /** The day has not come. */
    PLANNED,
    /** The day has come; the incoming chair has not confirmed. */
    OPEN,
    /** Not confirmed in time: the outgoing chair goes on until the incoming one confirms. */
    AD_INTERIM,
    HANDED_OVER,
    CANCELLED;

    /** Waits for the incoming chair. */
    public boolean confirmable() {
        return this == OPEN || this == AD_INTERIM;
    }

    public boolean over() {
        return this == HANDED_OVER || this == CANCELLED;
    }
}
