package org.riskcatalog.adoption.web.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.meeting.Body;
import org.riskcatalog.adoption.meeting.MeetingStatus;

/** A meeting as JSON: what its pages show. */
record MeetingJson(
        String reference,
        Body body,
        Instant startsAt,
        String zone,
        String place,
        String chairState,
        MeetingStatus status,
        Instant papersDue,
        @Nullable Instant circulatedAt,
        List<ShownItem> agenda,
        List<ShownMeeting.Attendee> present,
        List<String> delegations) {

    static MeetingJson of(ShownMeeting shown) {
        var meeting = shown.meeting();
        return new MeetingJson(
                meeting.reference(),
                meeting.body(),
                meeting.startsAt(),
                meeting.zone().getId(),
                meeting.place(),
                meeting.chairState(),
                shown.status(),
                shown.papersDue(),
                meeting.circulatedAt(),
                shown.agenda().values().stream().flatMap(List::stream).toList(),
                shown.present(),
                shown.delegations());
    }
}
