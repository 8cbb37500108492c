package org.riskcatalog.clearance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How far delegations are inside themselves with an act that is awaited of them; for their own eyes. */
@Component
public class ClearanceProgress {

    /** An act that a State was asked for. */
    public record Asked(UUID subject, String state) {}

    private final Clearances clearances;

    ClearanceProgress(Clearances clearances) {
        this.clearances = clearances;
    }

    /** OPEN where somebody has begun, VERIFIED where only the signature is missing; others are left out. One SQL statement. */
    public Map<Asked, Clearance.Status> of(String act, Collection<UUID> subjects) {
        List<Clearance> all = subjects.isEmpty() ? List.of() : clearances.findByActAndSubjectIn(act, subjects);
        return all.stream()
                .filter(clearance -> clearance.endedAt() == null)
                .filter(clearance -> !clearance.drafters().isEmpty())
                .collect(Collectors.toMap(
                        clearance -> new Asked(clearance.subject(), clearance.state()),
                        Clearance::status,
                        BinaryOperator.maxBy(Clearance.Status::compareTo)));
    }
}
