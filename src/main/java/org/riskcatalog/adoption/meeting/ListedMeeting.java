package org.riskcatalog.adoption.meeting;

import java.time.Instant;

/**
 * A row of the list of meetings.
 *
 * @param items on its agenda
 */
public record ListedMeeting(
        String reference,
        Body body,
        Instant startsAt,
        String place,
        String chairState,
        MeetingStatus status,
        int items) {}
