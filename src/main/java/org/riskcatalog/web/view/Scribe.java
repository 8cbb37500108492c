package org.riskcatalog.web.view;

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

/** Writes an instant down as it is read at one place, in the reader's language; patterns are texts {@code time.pattern}. */
@Component
class Scribe {
    private static final String SPACE = "\u00a0";

    private final MessageSource messages;

    Scribe(MessageSource messages) {
        this.messages = messages;
    }

    /** @param pattern {@code day}, {@code day-month}, {@code weekday}, {@code time} or {@code exact-time} */
    String write(String pattern, TemporalAccessor when) {
        var letters = messages.getMessage("time.pattern." + pattern, null, language());
        return DateTimeFormatter.ofPattern(letters, language()).format(when);
    }

    String write(String pattern, Instant at, Place place) {
        return write(pattern, there(at, place));
    }

    /** "3 June 2026, 13:00 Bishkek". */
    String at(Instant at, Place place) {
        return write("day", at, place) + ", " + time(at, place);
    }

    /** "3 June 2026, 13:00:00.143 Bishkek". */
    String exactly(Instant at, Place place) {
        return write("day", at, place) + ", " + write("exact-time", at, place) + SPACE + place.capital();
    }

    /** "13:00 Bishkek". */
    String time(Instant at, Place place) {
        return write("time", at, place) + SPACE + place.capital();
    }

    /** The time at one place as said beside the time at another: with its day only if that is another. */
    String beside(Instant at, Place place, Place other) {
        var sameDay = date(at, place).equals(date(at, other));
        return sameDay ? time(at, place) : write("day-month", at, place) + ", " + time(at, place);
    }

    /** "today, 1 June". */
    String today(String what) {
        return messages.getMessage("time.today", new Object[] {what}, language());
    }

    static LocalDate date(Instant at, Place place) {
        return there(at, place).toLocalDate();
    }

    static Locale language() {
        return LocaleContextHolder.getLocale();
    }

    private static ZonedDateTime there(Instant at, Place place) {
        return at.atZone(place.zone());
    }
}
