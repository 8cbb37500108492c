package org.riskcatalog.review;

import java.util.UUID;
import org.riskcatalog.clearance.ReadClearance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Before a review closes: tells the delegations without a reply, and heads whose signature alone is missing. */
@Component
public class RemindStates {

    private static final String REVIEW = "review";

    private final Consultations consultations;
    private final AskedStates asked;
    private final ReadClearance clearances;
    private final ApplicationEventPublisher events;

    RemindStates(
            Consultations consultations,
            AskedStates asked,
            ReadClearance clearances,
            ApplicationEventPublisher events) {
        this.consultations = consultations;
        this.asked = asked;
        this.clearances = clearances;
        this.events = events;
    }

    @Transactional
    public void remind(UUID id) {
        var consultation = consultations.get(id);
        var awaited = asked.awaited(id);
        if (awaited.isEmpty()) {
            return;
        }
        events.publishEvent(
                new StatesReminded(consultation.entryId(), id, consultation.round(), awaited, consultation.closesAt()));
        clearances
                .unsigned(REVIEW, id)
                .forEach(state -> events.publishEvent(new SignatureAwaited(
                        consultation.entryId(), id, consultation.round(), state, consultation.closesAt())));
    }
}
