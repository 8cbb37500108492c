package org.riskcatalog.review;

import java.time.Instant;
import java.util.UUID;
import org.riskcatalog.acts.Refusal;
import org.springframework.stereotype.Component;

/** The consultations that take replies: receipt decides, so a reply received after the closing instant is late. */
@Component
class OpenConsultations {

    private final Consultations consultations;

    OpenConsultations(Consultations consultations) {
        this.consultations = consultations;
    }

    /**
     * Its row is locked, so that it does not close while a reply is written.
     *
     * @throws Refusal if it is closed, or the instant lies at or after the closing one
     */
    Consultation at(UUID id, Instant received) {
        var consultation = consultations.locked(id);
        if (!consultation.takesRepliesAt(received)) {
            throw Refusal.of("review.fault.closed", consultation.closesAt());
        }
        return consultation;
    }
}
