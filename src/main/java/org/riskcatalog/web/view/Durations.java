package org.riskcatalog.web.view;

import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Time left or gone by in its two largest units: "2 days 4 hours", "3 hours 20 minutes". */
@Component
class Durations {
    private static final String SPACE = "\u00a0";

    private final Counted counted;

    Durations(Counted counted) {
        this.counted = counted;
    }

    /** From eleven days up the hours are left out; under a minute it is "0 minutes". */
    String say(Duration duration, Locale language) {
        long days = duration.toDays();
        if (days > 10) {
            return unit("days", days, language);
        }
        return days > 0
                ? both(unit("days", days, language), "hours", duration.toHoursPart(), language)
                : underADay(duration, language);
    }

    /** In its largest unit alone. */
    String roughly(Duration duration, Locale language) {
        if (duration.toDays() > 0) {
            return unit("days", duration.toDays(), language);
        }
        return duration.toHours() > 0
                ? unit("hours", duration.toHours(), language)
                : unit("minutes", duration.toMinutes(), language);
    }

    private String underADay(Duration duration, Locale language) {
        long hours = duration.toHours();
        return hours > 0
                ? both(unit("hours", hours, language), "minutes", duration.toMinutesPart(), language)
                : unit("minutes", duration.toMinutesPart(), language);
    }

    private String both(String larger, String unit, long smaller, Locale language) {
        return smaller == 0 ? larger : larger + " " + unit(unit, smaller, language);
    }

    private String unit(String unit, long count, Locale language) {
        return counted.say(language, "time." + unit, count).replace(" ", SPACE);
    }
}
