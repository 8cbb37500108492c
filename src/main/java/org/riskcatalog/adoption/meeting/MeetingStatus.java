package org.riskcatalog.adoption.meeting;

/** Whether a meeting takes place. */
public enum MeetingStatus {
    SCHEDULED,
    CANCELLED
}
