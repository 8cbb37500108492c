package org.riskcatalog.adoption.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.riskcatalog.adoption.decision.Decision;
import org.riskcatalog.adoption.decision.DecisionStatus;
import org.riskcatalog.adoption.decision.Decisions;
import org.riskcatalog.adoption.meeting.Meeting;
import org.riskcatalog.adoption.meeting.Meetings;
import org.springframework.stereotype.Component;

/** The meetings at which what was adopted may have been announced: those that began since. */
@Component
class AnnouncingMeetings {

    private final Decisions decisions;
    private final Meetings meetings;
    private final Clock clock;

    AnnouncingMeetings(Decisions decisions, Meetings meetings, Clock clock) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** The last one first. */
    List<Meeting> of(UUID entry) {
        return decisions.ofEntry(entry).stream()
                .filter(decision -> decision.status() == DecisionStatus.INTERIM)
                .map(Decision::adoptedAt)
                .max(Comparator.naturalOrder())
                .map(last -> meetings.begunSince(last, clock.instant()))
                .orElse(List.of());
    }
}
