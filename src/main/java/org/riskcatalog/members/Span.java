package org.riskcatalog.members;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * A length of time as procedure and decision tables write it: {@code PT72H} hours, {@code P60D} days, {@code P6M} months,
 * {@code P2Y} years, {@code P5WD} working days.
 *
 * @param unit what the length is counted in
 * @param amount at least 0; of {@link Unit#HOURS}, in seconds
 */
public record Span(Unit unit, long amount) {

    /** What a length is counted in: hours never roll to a working day, the others do. */
    public enum Unit {
        HOURS,
        DAYS,
        MONTHS,
        WORKING_DAYS
    }

    private static final Pattern WORKING_DAYS = Pattern.compile("P(\\d{1,3})WD");

    public Span {
        if (amount < 0) {
            throw new IllegalArgumentException("negative length: " + amount);
        }
    }

    /** @throws IllegalArgumentException if the word is none of the forms above */
    @JsonCreator
    public static Span of(String word) {
        var workingDays = WORKING_DAYS.matcher(word);
        if (workingDays.matches()) {
            return new Span(Unit.WORKING_DAYS, Integer.parseInt(workingDays.group(1)));
        }
        try {
            return word.startsWith("PT") ? hours(Duration.parse(word)) : calendar(Period.parse(word));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "«" + word + "» is not a length of time such as PT72H, P60D, P6M or P5WD", e);
        }
    }

    private static Span hours(Duration duration) {
        return new Span(Unit.HOURS, duration.toSeconds());
    }

    private static Span calendar(Period period) {
        long months = period.toTotalMonths();
        if (months != 0 && period.getDays() != 0) {
            throw new IllegalArgumentException("«" + period + "» mixes months and days");
        }
        return months != 0 ? new Span(Unit.MONTHS, months) : new Span(Unit.DAYS, period.getDays());
    }

    @JsonValue
    public String word() {
        return switch (unit) {
            case HOURS ->
                amount % 3600 == 0
                        ? "PT" + amount / 3600 + "H"
                        : Duration.ofSeconds(amount).toString();
            case DAYS -> "P" + amount + "D";
            case MONTHS -> "P" + amount + "M";
            case WORKING_DAYS -> "P" + amount + "WD";
        };
    }

    @Override
    public String toString() {
        return word();
    }
}
