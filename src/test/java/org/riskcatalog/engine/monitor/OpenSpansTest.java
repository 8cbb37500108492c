package org.riskcatalog.engine.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OpenSpansTest {

    private static final Instant NOON = Instant.parse("2026-06-01T07:00:00Z");

    private final OpenSpans spans = new OpenSpans();

    @Test
    void timeInWhichItWasOpenSeveralTimesAtOncePassedOnce() {
        open(0, 10).open(2, 5).open(5, 12).open(20, 21);
        assertThat(spans.took()).isEqualTo(Duration.ofDays(13));
        assertThat(spans.times()).isEqualTo(4);
    }

    @Test
    void timeBetweenTwoTimesIsNotItsOwn() {
        open(8, 9).open(0, 1);
        assertThat(spans.took()).isEqualTo(Duration.ofDays(2));
    }

    private OpenSpansTest open(int from, int to) {
        spans.add(NOON.plus(Duration.ofDays(from)), NOON.plus(Duration.ofDays(to)));
        return this;
    }
}
