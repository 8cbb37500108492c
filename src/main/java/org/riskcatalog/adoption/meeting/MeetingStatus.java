package org.riskcatalog.adoption.meeting;

import java.time.Instant;

/** Whether a meeting takes place. */
public enum MeetingStatus {
    SCHEDULED,
    /** Its time has come; shown, never stored. */
    HELD,
    CANCELLED;

    /** A scheduled meeting is held once its time has come. */
    MeetingStatus at(Instant startsAt, Instant now) {
        return this == SCHEDULED && !startsAt.isAfter(now) ? HELD : this;
    }
}
