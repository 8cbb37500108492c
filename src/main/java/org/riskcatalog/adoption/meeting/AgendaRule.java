package org.riskcatalog.adoption.meeting;

import java.time.Instant;
import java.util.Optional;
import org.riskcatalog.members.DefaultTimes;
import org.riskcatalog.members.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * Which meeting takes an item: the next one of its body, and for a debate only if the papers are with all delegations long
 * enough before it.
 */
@Component
public class AgendaRule {

    private final Meetings meetings;
    private final WorkingCalendar calendar;
    private final DefaultTimes times;

    AgendaRule(Meetings meetings, WorkingCalendar calendar, DefaultTimes times) {
        this.meetings = meetings;
        this.calendar = calendar;
        this.times = times;
    }

    /** The first meeting ahead that may take the item; empty if none is scheduled. */
    Optional<Meeting> next(AgendaItem item, Instant now) {
        return meetings.ahead(item.body(), now).stream()
                .filter(meeting -> fits(item, meeting))
                .findFirst();
    }

    boolean fits(AgendaItem item, Meeting meeting) {
        return item.body() == meeting.body()
                && (item.kind() != ItemKind.B || !papersDue(meeting).isBefore(item.papersAt()));
    }

    /** Until when papers for a debate are to be with the delegations. */
    public Instant papersDue(Meeting meeting) {
        return calendar.before(meeting.startsAt(), times.meeting().papersBefore(), meeting.zone());
    }
}
