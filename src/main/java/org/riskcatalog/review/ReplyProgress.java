package org.riskcatalog.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.riskcatalog.clearance.Clearance;
import org.riskcatalog.clearance.Clearances;
import org.springframework.stereotype.Component;

/** How far delegations are inside themselves with what is awaited of them; for their own eyes. */
@Component
public class ReplyProgress {

    /** A State's reply in a consultation. */
    public record Asked(UUID consultation, String state) {}

    private final Clearances clearances;

    ReplyProgress(Clearances clearances) {
        this.clearances = clearances;
    }

    /** One SQL statement; a reply that nobody has begun is left out. */
    public Map<Asked, ReplyStatus> of(Collection<UUID> consultations) {
        List<Clearance> open = consultations.isEmpty()
                ? List.of()
                : clearances.findByActAndSubjectIn("review", consultations).stream()
                        .filter(clearance -> clearance.endedAt() == null)
                        .toList();
        return open.stream()
                .filter(clearance -> !clearance.drafters().isEmpty())
                .collect(Collectors.toMap(
                        clearance -> new Asked(clearance.subject(), clearance.state()),
                        ReplyProgress::status,
                        BinaryOperator.maxBy(ReplyStatus::compareTo)));
    }

    private static ReplyStatus status(Clearance clearance) {
        return clearance.status() == Clearance.Status.VERIFIED ? ReplyStatus.VERIFIED : ReplyStatus.PENDING;
    }
}
