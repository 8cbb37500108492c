package org.riskcatalog.monitoring;

import java.time.Clock;
import java.time.Instant;
import org.riskcatalog.monitoring.OpenEntries.Waiting;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Nothing on record for 18 months: the chair is told "stalled". That it was told is on record too, so that it is told again
 * only after as long a time. No timer of the case: every act and every deadline would have to move it.
 */
@Component
class TellStalled {

    private final OpenEntries open;
    private final Targets targets;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    TellStalled(
            OpenEntries open,
            Targets targets,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.open = open;
        this.targets = targets;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void run() {
        var then = targets.stalledBefore(clock.instant());
        open.quietSince(then).forEach(one -> transaction.executeWithoutResult(status -> tell(one, then)));
    }

    private void tell(Waiting one, Instant then) {
        open.lock(one.id());
        if (open.quietSince(then).contains(one)) {
            events.publishEvent(new EntryStalled(one.id(), one.handle(), one.since()));
        }
    }
}
