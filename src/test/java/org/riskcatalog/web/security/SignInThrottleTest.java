package org.riskcatalog.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.riskcatalog.MovableClock;
import org.riskcatalog.web.security.SignInThrottle.TooManyFailures;

class SignInThrottleTest {

    private final MovableClock clock = new MovableClock();
    private final KnownPlaces places = Places.noneYet(clock);
    private final SignInThrottle throttle = new SignInThrottle(places);

    @Test
    void tenFailuresForOneNameAreEnoughWhereverTheyComeFrom() {
        IntStream.range(0, 10).forEach(each -> throttle.tried("kg.head", "10.0.0." + each));
        assertThatExceptionOfType(TooManyFailures.class)
                .isThrownBy(() -> throttle.tried(" KG.head", "10.0.1.1"))
                .satisfies(failure -> assertThat(failure.seconds()).isBetween(1L, 31L));
        assertThatCode(() -> throttle.tried("uz.head", "10.0.1.1")).doesNotThrowAnyException();
    }

    @Test
    void aHundredFailuresFromOneAddressAreEnoughWhateverTheNames() {
        IntStream.range(0, 100).forEach(each -> throttle.tried("guess" + each, "10.0.0.1"));
        assertThatExceptionOfType(TooManyFailures.class).isThrownBy(() -> throttle.tried("kg.head", "10.0.0.1"));
        assertThatCode(() -> throttle.tried("kg.head", "10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    void whoSignsInIsNotSlowedDownHoweverOften() {
        for (int each = 0; each < 500; each++) {
            throttle.tried("kg.head", "10.0.0.1");
            throttle.succeeded("kg.head", "10.0.0.1");
        }
        assertThatCode(() -> throttle.tried("kg.head", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void nobodyCanLockADelegateOutFromElsewhere() {
        throttle.tried("kg.head", "10.0.0.1");
        throttle.succeeded("kg.head", "10.0.0.1");
        IntStream.range(0, 10).forEach(each -> throttle.tried("kg.head", "10.9.9." + each));
        assertThatExceptionOfType(TooManyFailures.class).isThrownBy(() -> throttle.tried("kg.head", "10.9.9.9"));
        assertThatCode(() -> throttle.tried("kg.head", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void aRestartMakesNoDelegateAStrangerButThreeMonthsDo() {
        throttle.tried("kg.head", "10.0.0.1");
        throttle.succeeded("kg.head", "10.0.0.1");
        var restarted = new SignInThrottle(places);
        IntStream.range(0, 10).forEach(each -> restarted.tried("kg.head", "10.9.9." + each));
        assertThatCode(() -> restarted.tried("kg.head", "10.0.0.1")).doesNotThrowAnyException();
        clock.stand(clock.instant().plus(Duration.ofDays(90)));
        assertThatExceptionOfType(TooManyFailures.class).isThrownBy(() -> restarted.tried("kg.head", "10.0.0.1"));
    }

    @Test
    void manyNamesDoNotFillTheMemory() {
        IntStream.range(0, 50_000)
                .forEach(each -> throttle.tried("name" + each, "10.0." + each / 250 + "." + each % 250));
        assertThat(throttle.kept()).isLessThanOrEqualTo(10_000);
    }
}
