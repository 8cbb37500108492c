package org.riskcatalog.adoption.conciliation;

import java.time.Instant;
import org.riskcatalog.members.DefaultTimes;
import org.riskcatalog.members.Seats;
import org.riskcatalog.members.Span;
import org.riskcatalog.members.WorkingCalendar;
import org.springframework.stereotype.Component;

/** How long the courses take that are given a time, counted at the seat of the chair. */
@Component
public class CourseTimes {

    private final DefaultTimes times;
    private final WorkingCalendar calendar;
    private final Seats seats;

    CourseTimes(DefaultTimes times, WorkingCalendar calendar, Seats seats) {
        this.times = times;
        this.calendar = calendar;
        this.seats = seats;
    }

    /** When good offices are over that begin then. */
    public Instant goodOffices(Instant from) {
        return end(times.conciliation().goodOffices(), from);
    }

    /** When the time of a drafting group is over that is called then. */
    public Instant draftingGroup(Instant from) {
        return end(times.conciliation().draftingGroup(), from);
    }

    private Instant end(Span period, Instant from) {
        return calendar.end(from, period, seats.at(from).zone());
    }
}
