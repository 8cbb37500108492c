package org.riskcatalog.adoption.silence;

/** What may be received about a silence. */
public enum ReceivedKind {
    USE_OBJECTION,
    BREAK,
    /** A break of a silence that another State had broken before. */
    FURTHER,
    /** The State takes its objection back; its opinion is on record. */
    WITHDRAWAL,
    HOLD,
    CANCELLATION,
    /** Received at expiry or after it: without effect, but on record. */
    LATE,
    /** The same of a hold. */
    LATE_HOLD
}
