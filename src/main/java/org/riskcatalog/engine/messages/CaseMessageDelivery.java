package org.riskcatalog.engine.messages;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.engine.incidents.CaseIncidents;
import org.riskcatalog.engine.messages.CaseMessageRows.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Delivers waiting messages to their cases, in the order in which they were sent, each in a transaction of its own. After the
 * last try the failure is an incident of the case.
 */
@Component
public class CaseMessageDelivery implements DisposableBean {

    static final String INCIDENT = "undeliveredMessage";

    private static final String SUSPENDED = "the case is suspended";

    private static final Logger LOG = LoggerFactory.getLogger(CaseMessageDelivery.class);
    // Half a minute in all: a lock lost to somebody else is free long before.
    private static final int TRIES = 7;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    private final CaseMessageRows rows;
    private final RuntimeService cases;
    private final CaseIncidents incidents;
    private final TransactionTemplate transaction;
    private final ExecutorService courier = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "case-messages");
        thread.setDaemon(true);
        return thread;
    });

    CaseMessageDelivery(
            CaseMessageRows rows,
            RuntimeService cases,
            CaseIncidents incidents,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.cases = cases;
        this.incidents = incidents;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Delivers what is due, on another thread. */
    void soon() {
        courier.execute(this::deliver);
    }

    /** Again and again, for what could not be delivered at once and for what a crash left behind; returns when it is done. */
    @Scheduled(fixedDelay = 1000)
    void sweep() throws InterruptedException, ExecutionException {
        courier.submit(() -> {
                    revive();
                    deliver();
                })
                .get();
    }

    /** What failed because its case was suspended is tried anew once the case goes on, whoever activated it, and where. */
    private void revive() {
        try {
            rows.failed(SUSPENDED).stream()
                    .filter(message -> !suspended(message))
                    .forEach(message -> transaction.executeWithoutResult(status -> {
                        if (rows.again(message.id())) {
                            incidents.close(INCIDENT, message.id().toString());
                        }
                    }));
        } catch (RuntimeException e) {
            LOG.error("failed messages cannot be tried anew; the next sweep tries again", e);
        }
    }

    private void deliver() {
        try {
            rows.due().forEach(this::deliver);
        } catch (RuntimeException e) {
            LOG.error("messages to cases cannot be read; the next sweep tries again", e);
        }
    }

    private void deliver(UUID id) {
        try {
            transaction.executeWithoutResult(status -> rows.take(id).ifPresent(this::correlate));
        } catch (RuntimeException e) {
            transaction.executeWithoutResult(
                    status -> rows.take(id).ifPresent(message -> refused(message, text(e), e)));
        }
    }

    private void correlate(Message message) {
        var told = cases.createMessageCorrelation(message.name())
                .processInstanceVariableEquals("subjectId", message.subject().toString())
                .correlateAllWithResult();
        // Nobody left: the case took the receipt into account by itself and ended.
        if (!told.isEmpty() || waiting(message).count() == 0) {
            rows.delivered(message.id());
        } else {
            refused(message, suspended(message) ? SUSPENDED : "no step of the case waits for it", null);
        }
    }

    private void refused(Message message, String failure, @Nullable RuntimeException cause) {
        if (message.attempts() + 1 < TRIES) {
            log(message, failure, cause);
            rows.notYet(message.id(), failure, FIRST_PAUSE.multipliedBy(1L << message.attempts()));
        } else {
            LOG.error(
                    "{} was not delivered in {} tries, an administrator must look: {}", message, TRIES, failure, cause);
            rows.failed(message.id(), failure);
            waiting(message)
                    .listPage(0, 1)
                    .forEach(instance -> incidents.open(
                            INCIDENT, instance.getId(), message.id().toString(), message.name() + ": " + failure));
        }
    }

    /** A lock lost once or twice is ordinary; the third failure is told, once. */
    private static void log(Message message, String failure, @Nullable RuntimeException cause) {
        if (message.attempts() == 2) {
            LOG.warn("{} is not delivered yet and will be tried again: {}", message, failure, cause);
        } else {
            LOG.debug("{} is not delivered yet: {}", message, failure, cause);
        }
    }

    private boolean suspended(Message message) {
        return waiting(message).suspended().count() > 0;
    }

    private ProcessInstanceQuery waiting(Message message) {
        return cases.createProcessInstanceQuery()
                .variableValueEquals("subjectId", message.subject().toString());
    }

    private static String text(RuntimeException cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    @Override
    public void destroy() {
        courier.shutdown();
    }
}
