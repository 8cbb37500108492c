package org.riskcatalog.engine.messages;

import java.util.UUID;
import org.riskcatalog.engine.incidents.CaseIncidents;
import org.riskcatalog.engine.incidents.TriedAgain;
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
public class CaseMessages implements TriedAgain {

    private final CaseMessageRows rows;
    private final CaseMessageDelivery delivery;
    private final CaseIncidents incidents;

    CaseMessages(CaseMessageRows rows, CaseMessageDelivery delivery, CaseIncidents incidents) {
        this.rows = rows;
        this.delivery = delivery;
        this.incidents = incidents;
    }

    /**
     * @param message name in the diagram, for example {@code silence.broken}
     * @param subject variable {@code subjectId} of the process instance that waits
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(String message, UUID subject, UUID entry) {
        rows.insert(message, subject, entry);
        deliverAfterCommit();
    }

    /**
     * The case took by itself into account what the message tells it, and waits for it no more: it is not tried again, and an
     * incident of it is closed.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void heard(String message, UUID subject) {
        rows.undelivered(message, subject).forEach(id -> {
            rows.delivered(id);
            incidents.close(CaseMessageDelivery.INCIDENT, id.toString());
        });
    }

    @Override
    public String incidentType() {
        return CaseMessageDelivery.INCIDENT;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void again(String message) {
        if (rows.again(UUID.fromString(message))) {
            incidents.close(CaseMessageDelivery.INCIDENT, message);
            deliverAfterCommit();
        }
    }

    private void deliverAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                delivery.soon();
            }
        });
    }
}
