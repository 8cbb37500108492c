package org.riskcatalog.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.riskcatalog.members.configuration.Configured;

class WorkingCalendarTest {

    private static final ZoneId TASHKENT = ZoneId.of("Asia/Tashkent");
    private final WorkingCalendar calendar = Configured.calendar();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-05-27, true",
        "2026-05-28, false", // a holiday in Azerbaijan alone
        "2026-05-30, false", // Saturday
        "2026-07-06, false", // a holiday in Kazakhstan alone
        "2026-07-07, true"
    })
    void aCommonWorkingDayIsOneOnWhichAllMembersWork(LocalDate day, boolean common) {
        assertThat(calendar.commonWorkingDay(day, tashkent("2026-05-20T09:00"))).isEqualTo(common);
    }

    @Test
    void aStateThatHasNotJoinedYetKeepsNobodyFromWorking() {
        var before = Instant.parse("2025-11-01T00:00:00Z");
        assertThat(calendar.commonWorkingDay(LocalDate.parse("2026-05-28"), before))
                .isTrue();
    }

    @Test
    void fiveWorkingDaysFromTheMiddayOfATuesdayEndOnTheNextWednesdayIfOneMemberHasAHoliday() {
        assertThat(calendar.plusCommonWorkingDays(tashkent("2026-05-26T12:00"), 5, TASHKENT))
                .isEqualTo(tashkent("2026-06-03T12:00"));
    }

    @Test
    void theDayFromWhichIsCountedIsTheDayInTheZoneOfTheSeat() {
        // 20:00 UTC on Monday is Tuesday in Tashkent.
        assertThat(calendar.plusCommonWorkingDays(Instant.parse("2026-06-01T20:00:00Z"), 1, TASHKENT))
                .isEqualTo(tashkent("2026-06-03T12:00"));
    }

    @Test
    void aDeadlineOnANonWorkingDayRollsForwardAndKeepsItsTimeOfDay() {
        var asOf = tashkent("2026-05-20T09:00");
        assertThat(calendar.rollForward(tashkent("2026-05-28T18:00"), TASHKENT, asOf))
                .isEqualTo(tashkent("2026-05-29T18:00"));
        assertThat(calendar.rollForward(tashkent("2026-05-30T18:00"), TASHKENT, asOf))
                .isEqualTo(tashkent("2026-06-01T18:00"));
        assertThat(calendar.rollForward(tashkent("2026-05-27T18:00"), TASHKENT, asOf))
                .isEqualTo(tashkent("2026-05-27T18:00"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "2026-05-27T12:00, 2026-05-27T12:00",
        "2026-05-27T11:59:59.999, 2026-05-27T12:00",
        "2026-05-27T12:00:00.001, 2026-05-29T12:00",
        "2026-05-29T13:00, 2026-06-01T12:00"
    })
    void theNextCommonNoonIsNeverInThePast(String from, String noon) {
        assertThat(calendar.nextCommonNoon(tashkent(from), TASHKENT)).isEqualTo(tashkent(noon));
    }

    static Stream<Arguments> spans() {
        return Stream.of(
                arguments("PT72H", "2026-05-26T15:30", "2026-05-29T15:30"),
                arguments("PT24H", "2026-05-29T15:30", "2026-05-30T15:30"), // hours never roll
                arguments("P4D", "2026-05-26T15:30", "2026-06-01T15:30"), // Saturday rolls
                arguments(
                        "P1M",
                        "2026-05-26T15:30",
                        "2026-06-29T15:30"), // 26 June: holiday in Azerbaijan, then the weekend
                arguments("P3WD", "2026-05-26T15:30", "2026-06-01T12:00"));
    }

    @ParameterizedTest(name = "{0} from {1} end at {2}")
    @MethodSource("spans")
    void aLengthEndsByTheRuleOfItsUnit(String span, String from, String end) {
        assertThat(calendar.end(tashkent(from), Span.of(span), TASHKENT)).isEqualTo(tashkent(end));
    }

    @Test
    void remindersGoTheirLengthBeforeAndDoNotRoll() {
        var deadline = tashkent("2026-06-06T12:00");
        assertThat(calendar.before(deadline, Span.of("P7D"), TASHKENT)).isEqualTo(tashkent("2026-05-30T12:00"));
        assertThat(calendar.before(deadline, Span.of("PT24H"), TASHKENT)).isEqualTo(tashkent("2026-06-05T12:00"));
    }

    @Test
    void anInternalDeadlineCountsTheWorkingDaysOfThatStateAlone() {
        var outer = tashkent("2026-06-01T18:00");
        assertThat(calendar.minusWorkingDays(outer, 2, "UZ")).isEqualTo(tashkent("2026-05-28T18:00"));
        assertThat(calendar.minusWorkingDays(outer, 2, "AZ")).isEqualTo(tashkent("2026-05-27T18:00"));
    }

    private static Instant tashkent(String local) {
        return LocalDateTime.parse(local).atZone(TASHKENT).toInstant();
    }
}
