package org.riskcatalog.engine.nationalclearance;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.riskcatalog.clearance.Clearances;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** The experts whom the focal point asked. */
@Component("assignedExperts")
public class AssignedExperts {

    private final Clearances clearances;

    AssignedExperts(Clearances clearances) {
        this.clearances = clearances;
    }

    /** Ids of persons, for the parallel input tasks; empty if the focal point drafts alone. */
    public List<String> of(DelegateExecution execution) {
        return clearances.get(CaseVariables.subject(execution)).experts().stream()
                .map(UUID::toString)
                .toList();
    }
}
