package org.riskcatalog.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The chair lets a review close before its deadline, once nobody is awaited any more. */
@Component
public class ConfirmClosing {

    private final Consultations consultations;
    private final AskedStates asked;
    private final ApplicationEventPublisher events;

    ConfirmClosing(Consultations consultations, AskedStates asked, ApplicationEventPublisher events) {
        this.consultations = consultations;
        this.asked = asked;
        this.events = events;
    }

    /** States whose replies are awaited again, since their heads took them back. */
    public List<String> awaited(UUID id) {
        return asked.awaited(id);
    }

    /** @throws Refusal if a State is awaited again */
    @Transactional
    public void confirm(UUID id, @Nullable String note, Instant at) {
        var consultation = consultations.locked(id);
        if (!awaited(id).isEmpty()) {
            throw Refusal.of("review.fault.awaited-again", String.join(", ", awaited(id)));
        }
        consultation.confirmClosing(at);
        consultations.save(consultation);
        events.publishEvent(new ClosingConfirmed(consultation.entryId(), id, consultation.round(), note));
    }
}
