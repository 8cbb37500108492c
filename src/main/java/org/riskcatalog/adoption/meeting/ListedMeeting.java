package org.riskcatalog.adoption.meeting;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A row of the list of meetings.
 *
 * @param zone in which its hour was set
 * @param items on its agenda
 */
public record ListedMeeting(
        String reference,
        Body body,
        Instant startsAt,
        ZoneId zone,
        String place,
        String chairState,
        MeetingStatus status,
        int items) {}
