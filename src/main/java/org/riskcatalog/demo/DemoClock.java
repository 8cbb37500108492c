package org.riskcatalog.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.riskcatalog.acts.CatalogClock;
import org.riskcatalog.workflow.CaseTime;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves the demonstration's time forward, from due date to due date, so that every timer fires as in life: reminders before
 * deadlines, each carried out before the next.
 */
@Component
@Profile("demo")
public class DemoClock {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LOOK_AGAIN_NANOS = 5_000_000;

    private final CatalogClock clock;
    private final CaseTime cases;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ReentrantLock one = new ReentrantLock();

    DemoClock(CatalogClock clock, CaseTime cases, JdbcClient jdbc, TransactionTemplate transaction) {
        this.clock = clock;
        this.cases = cases;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    Instant now() {
        return clock.instant();
    }

    /** To the next deadline of a task or timer of a case; stays where it is if there is none. */
    Moved toNextDeadline() {
        var timer = cases.nextTimer();
        var next = cases.nextTaskDue()
                .filter(due -> timer.isEmpty() || due.isBefore(timer.get()))
                .or(() -> timer);
        return next.map(this::to).orElseGet(() -> new Moved(now(), cases.stuck()));
    }

    /** To an instant, stopping at every timer on the way until what it set off is done. */
    public Moved to(Instant target) {
        one.lock();
        try {
            settle();
            for (var due = cases.nextTimer(); due.isPresent() && !due.get().isAfter(target); due = cases.nextTimer()) {
                set(due.get());
                settle();
            }
            set(target);
            settle();
            return new Moved(now(), cases.stuck());
        } finally {
            one.unlock();
        }
    }

    /** Waits until nothing that is due is left to do. */
    public void settle() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        // Two looks one after the other, each asked once: what was quiet may have had something to do in between.
        for (int quiet = cases.quiet() ? 1 : 0; quiet < 2; quiet = cases.quiet() ? quiet + 1 : 0) {
            if (quiet == 0 && System.nanoTime() >= end) {
                throw new NotSettled(cases.stuck());
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }

    private void set(Instant instant) {
        var ahead = Duration.between(Instant.now(), instant).plusSeconds(1).truncatedTo(ChronoUnit.SECONDS);
        clock.advanceTo(ahead);
        var seconds = clock.offset().toSeconds();
        transaction.executeWithoutResult(status -> jdbc.sql("update clock_offset set seconds = ? where id = 1")
                .param(seconds)
                .update());
        cases.clockMoved();
    }

    /** @param stuck cases that an administrator must look at, with the failure */
    public record Moved(Instant now, List<String> stuck) {}

    /** What fell due was not carried out within a minute. */
    static class NotSettled extends RuntimeException {

        NotSettled(List<String> stuck) {
            super("still not settled after %s: %s".formatted(PATIENCE, stuck));
        }
    }
}
