package org.riskcatalog.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.riskcatalog.catalog.RevisionKind;
import org.riskcatalog.catalog.Urgency;
import org.riskcatalog.members.configuration.Configured;

/** How long a review stays open. */
class ReviewPeriodTest {

    private static final Instant TUESDAY = Instant.parse("2026-02-03T05:00:00Z");

    private static final ReviewPeriod PERIOD = new ReviewPeriod(
            new DecisionFiles(), Configured.calendar(), Configured.seats(Clock.fixed(TUESDAY, ZoneOffset.UTC)));

    @Test
    void theFirstReviewTakesSixtyDays() {
        var opened = PERIOD.from(TUESDAY, Urgency.NORMAL, 1, RevisionKind.INITIAL);

        assertThat(opened.ruling().outcome()).isEqualTo("P60D");
        assertThat(day(opened)).isEqualTo(LocalDate.parse("2026-04-06"));
    }

    @Test
    void aClosingOnASaturdayRollsToTheNextDayOnWhichAllWork() {
        var saturday = LocalDate.from(TUESDAY.atZone(ZoneOffset.UTC)).plusDays(60);
        assertThat(saturday.getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);

        assertThat(day(PERIOD.from(TUESDAY, Urgency.NORMAL, 1, RevisionKind.INITIAL)))
                .as("4 April 2026 is a Saturday")
                .isEqualTo(saturday.plusDays(2));
    }

    @Test
    void theTimeOfDayStaysThatOfTheOpening() {
        var opened = PERIOD.from(TUESDAY, Urgency.NORMAL, 1, RevisionKind.INITIAL);

        assertThat(opened.closesAt().atZone(opened.seat()).toLocalTime())
                .isEqualTo(TUESDAY.atZone(opened.seat()).toLocalTime());
    }

    @Test
    void theSecondReviewIsShorter() {
        assertThat(word(Urgency.NORMAL, 2, RevisionKind.SUBSTANTIVE)).isEqualTo("P30D");
        assertThat(word(Urgency.URGENT, 2, RevisionKind.SUBSTANTIVE)).isEqualTo("P7D");
    }

    @Test
    void anUrgentOneIsAccelerated() {
        assertThat(word(Urgency.URGENT, 1, RevisionKind.INITIAL)).isEqualTo("P14D");
        assertThat(word(Urgency.EMERGENCY, 1, RevisionKind.INITIAL)).isEqualTo("P7D");
    }

    @Test
    void anEditorialRevisionNeedsTenDays() {
        assertThat(word(Urgency.NORMAL, 1, RevisionKind.EDITORIAL)).isEqualTo("P10D");
    }

    private String word(Urgency urgency, int round, RevisionKind kind) {
        return PERIOD.from(TUESDAY, urgency, round, kind).ruling().outcome();
    }

    private static LocalDate day(ReviewPeriod.Opened opened) {
        return opened.closesAt().atZone(opened.seat()).toLocalDate();
    }
}
