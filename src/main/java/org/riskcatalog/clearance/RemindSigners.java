package org.riskcatalog.clearance;

import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Before an outer deadline: tells the heads whose signature alone is missing. The calling room knows the deadline. */
@Component
public class RemindSigners {

    private final Clearances clearances;
    private final ApplicationEventPublisher events;

    RemindSigners(Clearances clearances, ApplicationEventPublisher events) {
        this.clearances = clearances;
        this.events = events;
    }

    /** @param act word of the act that the States were asked for about the subject */
    @Transactional
    public void remind(String act, UUID subject, Instant closesAt) {
        clearances.findByActAndSubject(act, subject).stream()
                .filter(clearance -> clearance.status() == Clearance.Status.VERIFIED)
                .forEach(clearance -> events.publishEvent(
                        new SignatureAwaited(clearance.entryId(), act, subject, clearance.state(), closesAt)));
    }
}
