package org.riskcatalog.measures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.riskcatalog.clearance.Clearance;
import org.riskcatalog.clearance.Clearances;
import org.springframework.stereotype.Component;

/** How far delegations are inside themselves with what is awaited of them; for their own eyes. */
@Component
public class CommitmentProgress {

    private static final String ACT = "measures";

    private final Clearances clearances;

    CommitmentProgress(Clearances clearances) {
        this.clearances = clearances;
    }

    /** A State's answer about a measure. */
    public record Asked(UUID measure, String state) {}

    /** Whether what was begun is verified and waits for the signature; what nobody has begun is left out. One SQL statement. */
    public Map<Asked, Boolean> of(Collection<UUID> measures) {
        List<Clearance> all = measures.isEmpty() ? List.of() : clearances.findByActAndSubjectIn(ACT, measures);
        return all.stream()
                .filter(clearance -> clearance.endedAt() == null)
                .filter(Predicate.not(clearance -> clearance.drafters().isEmpty()))
                .collect(Collectors.toMap(
                        clearance -> new Asked(clearance.subject(), clearance.state()),
                        clearance -> clearance.status() == Clearance.Status.VERIFIED,
                        Boolean::logicalOr));
    }

    /** Which measure each clearance is about; ids that are no clearances of measures are left out. One SQL statement. */
    public Map<UUID, UUID> measuresOf(Collection<UUID> ids) {
        List<Clearance> all = ids.isEmpty() ? List.of() : clearances.findByIdIn(ids);
        return all.stream()
                .filter(clearance -> clearance.act().equals(ACT))
                .collect(Collectors.toMap(Clearance::id, Clearance::subject));
    }
}
