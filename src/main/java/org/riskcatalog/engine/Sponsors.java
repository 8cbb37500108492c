package org.riskcatalog.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.riskcatalog.catalog.RiskEntries;
import org.springframework.stereotype.Component;

/** Whose entry it is at this moment: a co-sponsor may have taken it over. */
@Component("sponsors")
public class Sponsors {

    private final RiskEntries entries;

    Sponsors(RiskEntries entries) {
        this.entries = entries;
    }

    /** Two-letter code. */
    public String proposer(VariableScope execution) {
        return entries.get(CaseVariables.entry(execution)).proposer();
    }
}
