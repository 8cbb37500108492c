package org.riskcatalog.proposal;

import java.time.Instant;
import java.util.List;
import org.riskcatalog.members.DefaultTimes;
import org.riskcatalog.members.Seats;
import org.riskcatalog.members.Span;
import org.riskcatalog.members.WorkingCalendar;
import org.springframework.stereotype.Component;

/** The times that run before an entry is registered, counted from an instant by the calendar of all members. */
@Component
public class ProposalTimes {

    private final DefaultTimes times;
    private final WorkingCalendar calendar;
    private final Seats seats;

    ProposalTimes(DefaultTimes times, WorkingCalendar calendar, Seats seats) {
        this.times = times;
        this.calendar = calendar;
        this.seats = seats;
    }

    /** Until when the secretariat checks what was submitted then. */
    public Instant admissibility(Instant submitted) {
        return end(submitted, times.proposal().admissibility());
    }

    /** When a proposal returned then lapses. */
    public Instant lapse(Instant returned) {
        return end(returned, times.proposal().resubmission());
    }

    /** Instants of reminders before {@link #lapse}. */
    public List<Instant> reminders(Instant returned) {
        var zone = seats.at(returned).zone();
        return times.proposal().resubmissionReminders().stream()
                .map(span -> calendar.before(lapse(returned), span, zone))
                .sorted()
                .toList();
    }

    /** Until when a head may appeal against a rejection. */
    public Instant appeal(Instant rejected) {
        return end(rejected, times.proposal().appeal());
    }

    /** Until when a co-sponsor may take over what is withdrawn. */
    public Instant takeOver(Instant announced) {
        return end(announced, times.proposal().takeOver());
    }

    private Instant end(Instant from, Span span) {
        return calendar.end(from, span, seats.at(from).zone());
    }
}
