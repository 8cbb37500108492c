package org.riskcatalog.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The chair lets a review close before its deadline, once nobody is awaited any more. */
@Component
public class ConfirmClosing {

    private final Consultations consultations;
    private final ApplicationEventPublisher events;

    ConfirmClosing(Consultations consultations, ApplicationEventPublisher events) {
        this.consultations = consultations;
        this.events = events;
    }

    @Transactional
    public void confirm(UUID id, @Nullable String note) {
        var consultation = consultations.get(id);
        events.publishEvent(new ClosingConfirmed(consultation.entryId(), id, consultation.round(), note));
    }
}
