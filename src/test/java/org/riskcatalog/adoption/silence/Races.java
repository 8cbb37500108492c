package org.riskcatalog.adoption.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** Several people at one silence at the same moment. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Races {

    static final int SHORT = 20;
    static final int FULL = 100;

    private final ExecutorService threads = Executors.newFixedThreadPool(6);

    abstract SilenceStory story();

    @AfterAll
    void release() throws InterruptedException {
        threads.shutdownNow();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        story().close();
    }

    /** A silence under way, the clock so far from its expiry. */
    UUID at(Duration fromExpiry) {
        var silence = story().running();
        story().clock(story().read(silence).expiresAt().plus(fromExpiry));
        return silence;
    }

    void together(Runnable... acts) {
        var start = new CyclicBarrier(acts.length);
        List<Future<?>> running = new ArrayList<>();
        for (var act : acts) {
            running.add(threads.submit(() -> {
                start.await();
                act.run();
                return null;
            }));
        }
        for (var act : running) {
            try {
                act.get(30, TimeUnit.SECONDS);
            } catch (InterruptedException | ExecutionException | java.util.concurrent.TimeoutException e) {
                throw new AssertionError(e);
            }
        }
    }
}
