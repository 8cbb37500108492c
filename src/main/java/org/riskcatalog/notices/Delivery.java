package org.riskcatalog.notices;

/** How far a notice is on its way. */
public enum Delivery {
    /** Mail was off when it was written: kept to be read here, and never sent by itself. */
    MAIL_OFF,
    /** The person has no address. */
    NO_ADDRESS,
    /** Waits for its first or next try. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** Not tried again by itself. */
    FAILED
}
