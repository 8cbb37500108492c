package org.riskcatalog.web.view;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.web.view.Places.Place;
import org.springframework.stereotype.Component;

/**
 * Instants and days in the reader's language, in the zone of the reader's capital and of the seat. In templates
 * {@code @moments}. A date, its time and its place are joined by no-break spaces.
 */
@Component("moments")
public class Moments {
    private final Clock clock;
    private final Places places;
    private final Scribe scribe;
    private final Durations durations;

    Moments(Clock clock, Places places, Scribe scribe, Durations durations) {
        this.clock = clock;
        this.places = places;
        this.scribe = scribe;
        this.durations = durations;
    }

    public Instant now() {
        return clock.instant();
    }

    /** "3 June 2026". */
    public String day(LocalDate day) {
        return scribe.write("day", day);
    }

    /** "3 June 2026", the day that it was or will be where the reader is. */
    public String day(Instant at) {
        return scribe.write("day", at, own());
    }

    /** "Wed 3 June". */
    public String weekday(Instant at) {
        return scribe.write("weekday", at, own());
    }

    /** "Wed 27 May". */
    public String weekday(LocalDate day) {
        return scribe.write("weekday", day);
    }

    /** "13:00", where the reader is. */
    public String time(Instant at) {
        return scribe.write("time", at, own());
    }

    /** "3 June 2026, 13:00 Bishkek". */
    public String at(Instant at) {
        return scribe.at(at, own());
    }

    /** "3 June 2026, 13:00:00.143 Bishkek": where a minute is too coarse. */
    public String exactly(Instant at) {
        return scribe.exactly(at, own());
    }

    /** "3 June 2026, 12:00 Tashkent". */
    public String atSeat(Instant at) {
        return scribe.at(at, seat());
    }

    /** "3 June 2026, 12:00 Tashkent": of a deadline that has a zone of its own. */
    public String in(ZoneId zone, Instant at) {
        return scribe.at(at, place(zone));
    }

    /** "3 June 2026, 12:00 Tashkent" of what was given as the time at the seat. */
    public String atSeat(LocalDateTime local) {
        return atSeat(local.atZone(seat().zone()).toInstant());
    }

    /** "3 June 2026, 12:00 Tashkent (13:00 Bishkek)": the seat's time decides; once only where both are the same. */
    public String both(Instant at) {
        return both(at, seat());
    }

    /** The same for a deadline that has a zone of its own, which decides; without one the seat's does. */
    public String both(Instant at, @Nullable ZoneId zone) {
        return both(at, place(zone));
    }

    private String both(Instant at, Place decides) {
        return Places.together(own(), decides, at)
                ? at(at)
                : scribe.at(at, decides) + " (" + scribe.beside(at, own(), decides) + ")";
    }

    /** "today, 12:40", "26 May, 12:40" this year, else with the year; where the reader is. For tables and second lines. */
    public String brief(Instant at) {
        var then = Scribe.date(at, own());
        var today = Scribe.date(now(), own());
        if (then.equals(today)) {
            return scribe.today(time(at));
        }
        return scribe.write(then.getYear() == today.getYear() ? "day-month" : "day", then) + ", " + time(at);
    }

    /** "UTC+5", the seat's. */
    public String offset(Instant at) {
        return offset(at, seat().zone());
    }

    /** "UTC+6", where the reader is. */
    public String ownOffset(Instant at) {
        return offset(at, own().zone());
    }

    /** "Bishkek", where the reader is. */
    public String ownCapital() {
        return own().capital();
    }

    /** "UTC+5", there. */
    public String offset(Instant at, ZoneId zone) {
        var offset = DateTimeFormatter.ofPattern("x").format(at.atZone(zone));
        return "UTC" + offset.replaceFirst("^([+-])0", "$1");
    }

    /** "Tashkent". */
    public String seatCapital() {
        return seat().capital();
    }

    /** "2 days 4 hours" from now; the same backwards if it has passed. */
    public String left(Instant at) {
        return durations.say(Duration.between(now(), at).abs(), Scribe.language());
    }

    /** "3 days": how long ago. */
    public String age(Instant since) {
        return durations.roughly(Duration.between(since, now()), Scribe.language());
    }

    public String duration(Duration duration) {
        return durations.say(duration, Scribe.language());
    }

    /** All that is said of a deadline. */
    public DeadlineView deadline(Instant at) {
        return deadline(at, null);
    }

    /** The same of a deadline that has a zone of its own; without one the seat's is said. */
    public DeadlineView deadline(Instant at, @Nullable ZoneId zone) {
        var own = own();
        var seat = place(zone);
        var today = Scribe.date(at, own).equals(Scribe.date(now(), own));
        return new DeadlineView(
                at,
                today ? scribe.today(scribe.write("day-month", at, own)) : weekday(at),
                scribe.time(at, own),
                scribe.beside(at, seat, own),
                !Places.together(own, seat, at),
                left(at),
                !at.isAfter(now()));
    }

    private Place own() {
        return places.own(Scribe.language());
    }

    private Place place(@Nullable ZoneId zone) {
        return zone == null ? seat() : places.in(zone, Scribe.language());
    }

    private Place seat() {
        return places.seat(Scribe.language());
    }
}
