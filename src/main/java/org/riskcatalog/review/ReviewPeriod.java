package org.riskcatalog.review;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.riskcatalog.catalog.RevisionKind;
import org.riskcatalog.catalog.Urgency;
import org.riskcatalog.members.Seats;
import org.riskcatalog.members.Span;
import org.riskcatalog.members.WorkingCalendar;
import org.riskcatalog.workflow.Rules;
import org.riskcatalog.workflow.Ruling;
import org.springframework.stereotype.Component;

/** How long a review stays open, by the decision {@code consultationPeriod}; it never closes on a day off. */
@Component
class ReviewPeriod {

    /** @param seat in whose zone the closing instant stands */
    record Opened(Ruling ruling, Instant closesAt, ZoneId seat) {}

    private final Rules rules;
    private final WorkingCalendar calendar;
    private final Seats seats;

    ReviewPeriod(Rules rules, WorkingCalendar calendar, Seats seats) {
        this.rules = rules;
        this.calendar = calendar;
        this.seats = seats;
    }

    Opened from(Instant opening, Urgency urgency, int round, RevisionKind revision) {
        var ruling = rules.ask(
                "consultationPeriod", Map.of("urgency", urgency.name(), "round", round, "kind", weight(revision)));
        var zone = seats.at(opening).zone();
        return new Opened(ruling, calendar.end(opening, Span.of(ruling.outcome()), zone), zone);
    }

    private static String weight(RevisionKind revision) {
        return revision == RevisionKind.EDITORIAL ? "EDITORIAL" : "SUBSTANTIVE";
    }
}
