package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.riskcatalog.acts.CatalogClock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages to a case that is suspended as an operator does it in Cockpit: nobody hears them, until they have failed for good. */
public final class Undelivered {

    private final Running running;

    public Undelivered(Running running) {
        this.running = running;
    }

    public void suspend(String handle, boolean suspended) {
        var cases = running.bean(RuntimeService.class);
        cases.createProcessInstanceQuery().list().stream()
                .filter(one -> one.getBusinessKey().startsWith(handle))
                .forEach(one -> {
                    var update = cases.updateProcessInstanceSuspensionState()
                            .byProcessInstanceId(one.getProcessInstanceId());
                    if (suspended) {
                        update.suspend();
                    } else {
                        update.activate();
                    }
                });
    }

    /** The pauses between the tries are the clock's: it goes to the next try, and the sweep is done. */
    public void untilItFailedForGood() {
        new ScheduledWork(running, "CaseMessageDelivery.sweep").until("it failed for good", () -> {
            nextTry().ifPresent(this::clockTo);
            return incidents() > 0;
        });
        assertThat(incidents()).isEqualTo(1);
    }

    private Optional<Instant> nextTry() {
        return running.bean(JdbcClient.class)
                .sql("select next_attempt from case_message where delivered_at is null and failed_at is null")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private void clockTo(Instant at) {
        var clock = running.bean(CatalogClock.class);
        var ahead = Duration.between(clock.instant(), at);
        if (!ahead.isNegative()) {
            clock.advanceTo(clock.offset().plus(ahead));
        }
    }

    public long incidents() {
        // Its callers carry it too, up to the case of the entry.
        return running.bean(RuntimeService.class).createIncidentQuery().list().stream()
                .filter(one -> one.getId().equals(one.getRootCauseIncidentId()))
                .count();
    }
}
