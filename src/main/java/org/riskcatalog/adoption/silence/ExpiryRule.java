package org.riskcatalog.adoption.silence;

import java.time.Instant;
import java.time.LocalTime;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.members.DefaultTimes;
import org.riskcatalog.members.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * When a silence may expire: not long after the earliest instant, and not before its period has run from the end of the no-objection window, and, unless the period
 * is counted in hours, at 12:00 of the chair's capital on a working day common to all members.
 */
@Component
public class ExpiryRule {

    private final WorkingCalendar calendar;
    private final DefaultTimes times;

    ExpiryRule(WorkingCalendar calendar, DefaultTimes times) {
        this.calendar = calendar;
        this.times = times;
    }

    /** Until when its use may be objected to if it is proposed at that instant. */
    public Instant useCloses(Silence silence, Instant proposedAt) {
        return calendar.end(
                proposedAt,
                silence.pace().useWindow(times.silence()),
                silence.seat().zoneId());
    }

    /** The earliest expiry if it is proposed at that instant. */
    public Instant earliest(Silence silence, Instant proposedAt) {
        return earliestFrom(silence, useCloses(silence, proposedAt));
    }

    /** The earliest expiry if the text goes under silence at that instant. */
    Instant earliestFrom(Silence silence, Instant start) {
        return calendar.end(start, silence.period().span(), silence.seat().zoneId());
    }

    /** The latest expiry that the chair may choose if it is proposed at that instant. */
    public Instant latest(Silence silence, Instant proposedAt) {
        return calendar.end(
                earliest(silence, proposedAt),
                times.silence().latest(),
                silence.seat().zoneId());
    }

    /** The chair may choose later within bounds, never earlier. */
    public void check(Silence silence, Instant proposedAt, Instant expiry, Faults faults) {
        var earliest = earliest(silence, proposedAt);
        if (expiry.isBefore(earliest)) {
            faults.add("expiresAt", "adoption.expiry-too-early", earliest);
        } else if (expiry.isAfter(latest(silence, proposedAt))) {
            faults.add("expiresAt", "adoption.expiry-too-late", latest(silence, proposedAt));
        } else if (!silence.period().inHours() && !atCommonNoon(silence, expiry)) {
            faults.add(
                    "expiresAt", "adoption.expiry-not-at-noon", silence.seat().state());
        }
    }

    private boolean atCommonNoon(Silence silence, Instant expiry) {
        var local = expiry.atZone(silence.seat().zoneId());
        return local.toLocalTime().equals(LocalTime.NOON)
                && calendar.commonWorkingDay(local.toLocalDate(), silence.openedAt());
    }

    /** When it expires after a hold of so many working days. */
    public Instant afterHold(Silence silence, int workingDays) {
        return heldUntil(silence, silence.expiresAt(), workingDays);
    }

    /** When a hold that begins then ends; a silence counted in hours has a hold of its own length. */
    Instant heldUntil(Silence silence, Instant from, int workingDays) {
        var zone = silence.seat().zoneId();
        return silence.period().inHours()
                ? calendar.end(from, times.silence().holdAccelerated(), zone)
                : calendar.plusCommonWorkingDays(from, workingDays, zone);
    }

    /** The longest hold in working days. */
    public int longestHold() {
        return (int) times.silence().hold().amount();
    }
}
