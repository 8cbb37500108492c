package org.riskcatalog.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.riskcatalog.catalog.RiskEntries;
import org.springframework.stereotype.Component;

/** The States that sponsor an entry beside its proposer. */
@Component("coSponsors")
public class CoSponsors {

    private final RiskEntries entries;

    CoSponsors(RiskEntries entries) {
        this.entries = entries;
    }

    /** Two-letter codes; none if the proposer stands alone. */
    public List<String> of(VariableScope execution) {
        return entries.get(CaseVariables.entry(execution)).coSponsors();
    }
}
