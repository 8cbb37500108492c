package org.riskcatalog.engine.riskentry;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.adoption.AdoptEntry;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** The silence was unbroken: the entry is adopted. */
@Component("adoptEntry")
class AdoptEntryDelegate implements JavaDelegate {

    private final AdoptEntry entries;

    AdoptEntryDelegate(AdoptEntry entries) {
        this.entries = entries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        entries.adopt(CaseVariables.entry(execution));
    }
}
