package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Entries walked by lot by six delegations, chair and secretariat: no incident, no case without an open task or timer, no State
 * asked twice, every case ends or waits for a named person. A few in the ordinary build; {@code -Dwalks=2000} for all,
 * {@code -Dwalk.first=…} to begin further on; a failure names its seed, and {@code -Dwalk.seed=…} walks that one again.
 */
class RandomWalkTest {

    private static final Running running = Running.onH2();

    @AfterAll
    static void end() {
        running.close();
    }

    static LongStream seeds() {
        var one = Long.getLong("walk.seed");
        long first = Long.getLong("walk.first", 1);
        return one != null ? LongStream.of(one) : LongStream.range(first, first + Integer.getInteger("walks", 12));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aWalkByLotEndsOrWaitsForSomebody(long seed) {
        assertThatCode(() -> new Walk(running, seed).walk()).as("seed %d", seed).doesNotThrowAnyException();
    }
}
