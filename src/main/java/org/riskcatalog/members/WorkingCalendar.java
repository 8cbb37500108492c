package org.riskcatalog.members;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Counts time as the procedure does: deadlines in days fall on days on which all members work, hours never roll. Holidays
 * are those of {@code config/members.yaml}; the members are those of the instant from which is counted.
 */
@Component
public class WorkingCalendar {

    private final MemberStates members;

    public WorkingCalendar(MemberStates members) {
        this.members = members;
    }

    /** Whether all who are full members at {@code asOf} work on that day. */
    public boolean commonWorkingDay(LocalDate day, Instant asOf) {
        return members.asOf(asOf).stream().allMatch(member -> member.worksOn(day));
    }

    /** The day itself is not counted; ends at 12:00 of that zone on the n-th day after it on which all members work. */
    public Instant plusCommonWorkingDays(Instant from, int n, ZoneId zone) {
        var day = from.atZone(zone).toLocalDate();
        return noon(count(day, n, 1, common(from)), zone);
    }

    /** The same time of day, n working days of one State earlier: for deadlines inside a delegation. */
    public Instant minusWorkingDays(Instant from, int n, String state) {
        var member = members.get(state);
        var local = from.atZone(member.timeZone());
        return local.with(count(local.toLocalDate(), n, -1, member::worksOn)).toInstant();
    }

    /** The same time of day in that zone on the next day on which all members work; unchanged if they work on that day. */
    public Instant rollForward(Instant deadline, ZoneId zone, Instant asOf) {
        return roll(deadline.atZone(zone), common(asOf)).toInstant();
    }

    /** The first 12:00 of that zone, at that instant or later, on a day on which all members work. */
    public Instant nextCommonNoon(Instant from, ZoneId zone) {
        var local = from.atZone(zone);
        var passed = local.toLocalTime().isAfter(LocalTime.NOON);
        var first = local.toLocalDate()
                .plusDays(passed ? 1 : 0)
                .atTime(LocalTime.NOON)
                .atZone(zone);
        return roll(first, common(from)).toInstant();
    }

    /** When a length that begins at {@code from} ends, by the rule of its unit. */
    public Instant end(Instant from, Span span, ZoneId zone) {
        var local = from.atZone(zone);
        return switch (span.unit()) {
            case HOURS -> from.plusSeconds(span.amount());
            case DAYS -> roll(local.plusDays(span.amount()), common(from)).toInstant();
            case MONTHS -> roll(local.plusMonths(span.amount()), common(from)).toInstant();
            case WORKING_DAYS -> plusCommonWorkingDays(from, (int) span.amount(), zone);
        };
    }

    /** The instant a length before another, for reminders and inner deadlines; it does not roll. */
    public Instant before(Instant deadline, Span span, ZoneId zone) {
        var local = deadline.atZone(zone);
        return switch (span.unit()) {
            case HOURS -> deadline.minusSeconds(span.amount());
            case DAYS -> local.minusDays(span.amount()).toInstant();
            case MONTHS -> local.minusMonths(span.amount()).toInstant();
            case WORKING_DAYS ->
                local.with(count(local.toLocalDate(), (int) span.amount(), -1, common(deadline)))
                        .toInstant();
        };
    }

    private Predicate<LocalDate> common(Instant asOf) {
        var asked = members.asOf(asOf);
        return day -> asked.stream().allMatch(member -> member.worksOn(day));
    }

    private static LocalDate count(LocalDate from, int n, int step, Predicate<LocalDate> works) {
        var day = from;
        for (int counted = 0; counted < n; ) {
            day = day.plusDays(step);
            counted += works.test(day) ? 1 : 0;
        }
        return day;
    }

    private static ZonedDateTime roll(ZonedDateTime at, Predicate<LocalDate> works) {
        var rolled = at;
        while (!works.test(rolled.toLocalDate())) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    private static Instant noon(LocalDate day, ZoneId zone) {
        return day.atTime(LocalTime.NOON).atZone(zone).toInstant();
    }
}
