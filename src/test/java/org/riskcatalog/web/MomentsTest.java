package org.riskcatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riskcatalog.web.view.Moments;
import org.riskcatalog.web.view.RuleWords;
import org.riskcatalog.web.view.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Moments as a delegate of Kyrgyzstan reads them, Monday 1 June 2026 at 09:00 in Bishkek; the chair sits in Tashkent. */
@SpringJUnitWebConfig({Gallery.class, GalleryPages.class})
class MomentsTest {
    private static final Instant NOON_IN_TASHKENT = Instant.parse("2026-06-03T07:00:00Z");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Autowired
    private Moments moments;

    @BeforeEach
    void readAsHeadOfKyrgyzstan() {
        reads("head-of-delegation:KG", Locale.ENGLISH);
    }

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
        LocaleContextHolder.resetLocaleContext();
    }

    private static void reads(String group, Locale language) {
        Gallery.visitor = Gallery.actor("somebody", language, group);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        LocaleContextHolder.setLocale(language);
    }

    @Test
    void anInstantIsSaidInBothZones() {
        assertThat(spaced(moments.both(NOON_IN_TASHKENT))).isEqualTo("3~June 2026, 12:00~Tashkent (13:00~Bishkek)");
        assertThat(spaced(moments.at(NOON_IN_TASHKENT))).isEqualTo("3~June 2026, 13:00~Bishkek");
        assertThat(spaced(moments.atSeat(NOON_IN_TASHKENT))).isEqualTo("3~June 2026, 12:00~Tashkent");
        assertThat(moments.offset(NOON_IN_TASHKENT)).isEqualTo("UTC+5");
    }

    @Test
    void aTimeGivenAtTheSeatIsSaidWithTheSeat(@Autowired Texts texts) {
        assertThat(spaced(texts.value(LocalDateTime.parse("2027-02-10T12:00")).toString()))
                .isEqualTo("10~February 2027, 12:00~Tashkent");
        assertThat(texts.value(new BigDecimal("4E+1"))).hasToString("40");
        assertThat(moments.ownCapital() + " " + moments.ownOffset(NOON_IN_TASHKENT))
                .isEqualTo("Bishkek UTC+6");
    }

    @Test
    void whereAMinuteIsTooCoarseItIsSaidToTheMillisecondInTheReadersZoneAndLanguage() {
        var late = NOON_IN_TASHKENT.plusMillis(143);
        assertThat(spaced(moments.exactly(late))).isEqualTo("3~June 2026, 13:00:00.143~Bishkek");
        reads("head-of-delegation:KG", Locale.forLanguageTag("ru"));
        assertThat(spaced(moments.exactly(late))).isEqualTo("3~июня 2026~года, 13:00:00.143~Бишкек");
    }

    @Test
    void aRuleIsCitedByItsTableAndNumberNeverByItsId(@Autowired Texts texts, @Autowired RuleWords rules) {
        assertThat(rules.cite("rule_silencePeriod_5", "1"))
                .isEqualTo("rule 5 of the table “Length of the silence”, version 1");
        assertThat(texts.value("rule_admissibility_4 rule_admissibility_7"))
                .isEqualTo("rule 4 of the table “Admissibility”, rule 7 of the table “Admissibility”");
        reads("head-of-delegation:KG", RUSSIAN);
        assertThat(texts.value("rule_decisionChannel_4")).isEqualTo("правило 4 таблицы «Порядок принятия решения»");
    }

    @Test
    void whereTheDayDiffersItIsSaidToo() {
        var lateInTashkent = Instant.parse("2026-06-03T18:30:00Z");
        assertThat(spaced(moments.both(lateInTashkent)))
                .isEqualTo("3~June 2026, 23:30~Tashkent (4~June, 00:30~Bishkek)");
        assertThat(spaced(moments.deadline(lateInTashkent).seat())).isEqualTo("3~June, 23:30~Tashkent");
    }

    @Test
    void whoLivesInTheSeatsTimeReadsItOnce() {
        reads("chair", Locale.ENGLISH);
        assertThat(spaced(moments.both(NOON_IN_TASHKENT))).isEqualTo("3~June 2026, 12:00~Tashkent");
        assertThat(moments.deadline(NOON_IN_TASHKENT).twoZones()).isFalse();
    }

    @Test
    void anotherCapitalWithTheSameTimeIsStillNamed() {
        reads("head-of-delegation:KZ", Locale.ENGLISH);
        assertThat(spaced(moments.both(NOON_IN_TASHKENT))).isEqualTo("3~June 2026, 12:00~Tashkent (12:00~Astana)");
    }

    @Test
    void aDeadlineWithAZoneOfItsOwnIsSaidInThatZoneWhereverTheChairSits() {
        var almaty = ZoneId.of("Asia/Almaty");
        assertThat(spaced(moments.both(NOON_IN_TASHKENT, almaty)))
                .isEqualTo("3~June 2026, 12:00~Astana (13:00~Bishkek)");
        assertThat(spaced(moments.in(almaty, NOON_IN_TASHKENT))).isEqualTo("3~June 2026, 12:00~Astana");
        assertThat(spaced(moments.deadline(NOON_IN_TASHKENT, almaty).seat())).isEqualTo("12:00~Astana");
        assertThat(moments.offset(NOON_IN_TASHKENT, ZoneId.of("Asia/Bishkek"))).isEqualTo("UTC+6");
        reads("chair", Locale.ENGLISH);
        assertThat(spaced(moments.both(NOON_IN_TASHKENT, almaty)))
                .isEqualTo("3~June 2026, 12:00~Astana (12:00~Tashkent)");
        assertThat(spaced(moments.both(NOON_IN_TASHKENT, null))).isEqualTo("3~June 2026, 12:00~Tashkent");
    }

    @Test
    void aDelegateReadsRussianInTheSameOrder() {
        reads("head-of-delegation:KG", RUSSIAN);
        assertThat(spaced(moments.both(NOON_IN_TASHKENT))).isEqualTo("3~июня 2026~года, 12:00~Ташкент (13:00~Бишкек)");
        assertThat(spaced(moments.weekday(NOON_IN_TASHKENT))).isEqualTo("ср 3~июня");
    }

    @Test
    void aDeadlineOfTodaySaysToday() {
        var deadline = moments.deadline(Instant.parse("2026-06-01T13:00:00Z"));
        assertThat(spaced(deadline.day())).isEqualTo("today, 1~June");
        assertThat(spaced(deadline.own())).isEqualTo("19:00~Bishkek");
        assertThat(spaced(deadline.left())).isEqualTo("10~hours");
        assertThat(deadline.passed()).isFalse();
        assertThat(moments.deadline(Gallery.NOW).passed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "P2DT4H, 2~days 4~hours, 2~дня 4~часа",
        "P1DT1H59M, 1~day 1~hour, 1~день 1~час",
        "P1D, 1~day, 1~день",
        "P10DT5H, 10~days 5~hours, 10~дней 5~часов",
        "P11DT5H, 11~days, 11~дней",
        "P21DT5H, 21~days, 21~день",
        "PT5H20M, 5~hours 20~minutes, 5~часов 20~минут",
        "PT1M, 1~minute, 1~минута",
        "PT59S, 0~minutes, 0~минут"
    })
    void timeLeftIsSaidInItsTwoLargestUnits(Duration left, String english, String russian) {
        assertThat(spaced(moments.left(Gallery.NOW.plus(left)))).isEqualTo(english);
        assertThat(spaced(moments.left(Gallery.NOW.minus(left)))).isEqualTo(english);
        LocaleContextHolder.setLocale(RUSSIAN);
        assertThat(spaced(moments.left(Gallery.NOW.plus(left)))).isEqualTo(russian);
    }

    @Test
    void whatHappenedLatelyIsSaidShortly() {
        assertThat(spaced(moments.brief(Instant.parse("2026-06-01T02:40:00Z")))).isEqualTo("today, 08:40");
        assertThat(spaced(moments.brief(Instant.parse("2026-05-26T06:40:00Z")))).isEqualTo("26~May, 12:40");
        assertThat(spaced(moments.brief(Instant.parse("2025-05-26T06:40:00Z")))).isEqualTo("26~May 2025, 12:40");
        assertThat(spaced(moments.age(Instant.parse("2026-05-29T02:40:00Z")))).isEqualTo("3~days");
    }

    @Test
    void aDayIsADay() {
        assertThat(spaced(moments.day(LocalDate.of(2026, 6, 3)))).isEqualTo("3~June 2026");
        assertThat(spaced(moments.day(Instant.parse("2026-06-03T18:30:00Z")))).isEqualTo("4~June 2026");
    }

    /** No-break spaces made visible. */
    private static String spaced(String text) {
        return text.replace('\u00a0', '~');
    }
}
