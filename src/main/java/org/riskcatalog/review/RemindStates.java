package org.riskcatalog.review;

import java.util.UUID;
import org.riskcatalog.clearance.RemindSigners;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Before a review closes: tells the delegations without a reply, and heads whose signature alone is missing. */
@Component
public class RemindStates {

    private static final String REVIEW = "review";

    private final Consultations consultations;
    private final AskedStates asked;
    private final RemindSigners signers;
    private final ApplicationEventPublisher events;

    RemindStates(
            Consultations consultations, AskedStates asked, RemindSigners signers, ApplicationEventPublisher events) {
        this.consultations = consultations;
        this.asked = asked;
        this.signers = signers;
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
        signers.remind(REVIEW, id, consultation.closesAt());
    }
}
