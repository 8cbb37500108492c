package org.riskcatalog.adoption.meeting;

/** How far a matter is on its way through meetings. */
public enum ItemStatus {
    /** No meeting that may take it is scheduled. */
    WAITING,
    PLACED,
    DONE,
    /** Its entry was withdrawn, or it was announced without a meeting. */
    GONE
}
