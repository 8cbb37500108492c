package org.riskcatalog.clearance;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.workflow.DeadlineSource;
import org.springframework.stereotype.Component;

/** The delegation's own deadline, and the outer one of whoever called. */
@Component
class ClearanceDeadlines implements DeadlineSource {

    private final Clearances clearances;
    private final NationalActs acts;

    ClearanceDeadlines(Clearances clearances, NationalActs acts) {
        this.clearances = clearances;
        this.acts = acts;
    }

    @Override
    public Optional<Instant> deadline(String word, UUID subject) {
        return switch (word) {
            case "internal" -> clearances.findById(subject).map(Clearance::internalDeadline);
            case "outer" ->
                clearances
                        .findById(subject)
                        .flatMap(clearance -> acts.get(clearance.act()).outerDeadline(clearance.subject()));
            default -> Optional.empty();
        };
    }
}
