package org.riskcatalog.engine.messages;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sends a message to the case that waits for it. It is a row of the act's own transaction and is delivered right after: a lock
 * that the engine loses can so delay a case, but never undo an act that was received.
 */
@Component
public class CaseMessages {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CaseMessageDelivery delivery;

    CaseMessages(JdbcClient jdbc, Clock clock, CaseMessageDelivery delivery) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.delivery = delivery;
    }

    /**
     * @param message name in the diagram, for example {@code silence.broken}
     * @param subject variable {@code subjectId} of the process instance that waits
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(String message, UUID subject, UUID entry) {
        jdbc.sql("""
                        insert into case_message (id, message, subject, entry_id, sent_at, attempts)
                        values (?, ?, ?, ?, ?, 0)""").params(UUID.randomUUID(), message, subject, entry, now()).update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                delivery.soon();
            }
        });
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }
}
