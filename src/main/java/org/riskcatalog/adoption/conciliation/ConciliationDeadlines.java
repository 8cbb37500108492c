package org.riskcatalog.adoption.conciliation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.workflow.DeadlineSource;
import org.springframework.stereotype.Component;

/** When the good offices of the chair, and the time of a drafting group, are over. */
@Component
class ConciliationDeadlines implements DeadlineSource {

    private final Conciliations conciliations;

    ConciliationDeadlines(Conciliations conciliations) {
        this.conciliations = conciliations;
    }

    @Override
    public Optional<Instant> deadline(String word, UUID subject) {
        return switch (word) {
            case "goodOffices" -> conciliations.findById(subject).flatMap(Conciliation::goodOfficesUntil);
            case "drafting" -> conciliations.findById(subject).flatMap(Conciliation::draftingUntil);
            default -> Optional.empty();
        };
    }
}
