package org.riskcatalog.web.view;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.riskcatalog.web.view.Places.Place;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Instants and days in the reader's language, in the zone of the reader's capital and of the seat. In templates
 * {@code @moments}. A date, its time and its place are joined by no-break spaces.
 */
@Component("moments")
public class Moments {
    private static final String SPACE = "\u00a0";

    private final Clock clock;
    private final Places places;
    private final MessageSource messages;
    private final Durations durations;

    Moments(Clock clock, Places places, MessageSource messages, Durations durations) {
        this.clock = clock;
        this.places = places;
        this.messages = messages;
        this.durations = durations;
    }

    public Instant now() {
        return clock.instant();
    }

    /** "3 June 2026". */
    public String day(LocalDate day) {
        return written("day", day);
    }

    /** "3 June 2026", the day that it was or will be where the reader is. */
    public String day(Instant at) {
        return written("day", there(at, own()));
    }

    /** "Wed 3 June". */
    public String weekday(Instant at) {
        return written("weekday", there(at, own()));
    }

    /** "Wed 27 May". */
    public String weekday(LocalDate day) {
        return written("weekday", day);
    }

    /** "13:00", where the reader is. */
    public String time(Instant at) {
        return written("time", there(at, own()));
    }

    /** "3 June 2026, 13:00 Bishkek". */
    public String at(Instant at) {
        return at(at, own());
    }

    /** "3 June 2026, 12:00 Tashkent". */
    public String atSeat(Instant at) {
        return at(at, seat());
    }

    /** "3 June 2026, 12:00 Tashkent (13:00 Bishkek)": the seat's time decides; once only where both are the same. */
    public String both(Instant at) {
        return Places.together(own(), seat(), at) ? at(at) : atSeat(at) + " (" + beside(at, own(), seat()) + ")";
    }

    /** "12:40" today, "26 May, 12:40" this year, else with the year; where the reader is. For tables and second lines. */
    public String brief(Instant at) {
        var then = there(at, own());
        var today = there(now(), own());
        if (then.toLocalDate().equals(today.toLocalDate())) {
            return messages.getMessage("time.today", new Object[] {written("time", then)}, language());
        }
        return written(then.getYear() == today.getYear() ? "day-month" : "day", then) + ", " + written("time", then);
    }

    /** "UTC+5", the seat's. */
    public String offset(Instant at) {
        return "UTC"
                + DateTimeFormatter.ofPattern("x").format(there(at, seat())).replaceFirst("^([+-])0", "$1");
    }

    /** "Tashkent". */
    public String seatCapital() {
        return seat().capital();
    }

    /** "2 days 4 hours" from now; the same backwards if it has passed. */
    public String left(Instant at) {
        return durations.say(Duration.between(now(), at).abs(), language());
    }

    /** "3 days": how long ago. */
    public String age(Instant since) {
        return durations.roughly(Duration.between(since, now()), language());
    }

    public String duration(Duration duration) {
        return durations.say(duration, language());
    }

    /** All that is said of a deadline. */
    public DeadlineView deadline(Instant at) {
        var own = own();
        var seat = seat();
        var here = there(at, own);
        var today = here.toLocalDate().equals(there(now(), own).toLocalDate());
        var day = today
                ? messages.getMessage("time.today", new Object[] {written("day-month", here)}, language())
                : written("weekday", here);
        return new DeadlineView(
                at,
                day,
                written("time", here) + SPACE + own.capital(),
                beside(at, seat, own),
                !Places.together(own, seat, at),
                left(at),
                !at.isAfter(now()));
    }

    /** The time at one place as said beside the time at another: with its day only if that is another. */
    private String beside(Instant at, Place place, Place other) {
        var then = there(at, place);
        var time = written("time", then) + SPACE + place.capital();
        return then.toLocalDate().equals(there(at, other).toLocalDate())
                ? time
                : written("day-month", then) + ", " + time;
    }

    private String at(Instant at, Place place) {
        var then = there(at, place);
        return written("day", then) + ", " + written("time", then) + SPACE + place.capital();
    }

    private String written(String pattern, TemporalAccessor when) {
        var letters = messages.getMessage("time.pattern." + pattern, null, language());
        return DateTimeFormatter.ofPattern(letters, language()).format(when);
    }

    private static ZonedDateTime there(Instant at, Place place) {
        return at.atZone(place.zone());
    }

    private Place own() {
        return places.own(language());
    }

    private Place seat() {
        return places.seat(language());
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
