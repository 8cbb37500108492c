package org.riskcatalog.review;

import java.time.temporal.ChronoUnit;
import org.riskcatalog.catalog.EntryMoved;
import org.riskcatalog.catalog.EntryStatus;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A withdrawn entry is under review no longer, from the moment of its withdrawal: no head signs anything for it. */
@Component
class EndWithdrawnReviews {

    private final Consultations consultations;

    EndWithdrawnReviews(Consultations consultations) {
        this.consultations = consultations;
    }

    @EventListener
    void on(EntryMoved moved) {
        if (moved.to() == EntryStatus.WITHDRAWN) {
            consultations.findByEntryIdOrderByRound(moved.entry()).stream()
                    .filter(Consultation::isOpen)
                    .forEach(open -> end(consultations.locked(open.id()), moved));
        }
    }

    /** Locked meanwhile, it may have closed. */
    private void end(Consultation consultation, EntryMoved moved) {
        if (consultation.isOpen()) {
            consultation.withdraw(moved.at().truncatedTo(ChronoUnit.MILLIS));
            consultations.save(consultation);
        }
    }
}
