package org.riskcatalog.adoption.meeting;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The chair passes on, and with it the meetings that lie ahead; hour and place stay as they were announced. */
@Component
public class PassMeetings {

    private final MeetingStore meetings;

    PassMeetings(MeetingStore meetings) {
        this.meetings = meetings;
    }

    /** That State is in the chair of all meetings that have not begun. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void passTo(String state, Instant now) {
        meetings.findByStatusOrderByStartsAt(MeetingStatus.SCHEDULED).stream()
                .filter(meeting -> meeting.aheadAt(now))
                .forEach(meeting -> {
                    meeting.passTo(state, now);
                    meetings.save(meeting);
                });
    }
}
