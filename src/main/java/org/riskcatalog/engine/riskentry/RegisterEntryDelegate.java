package org.riskcatalog.engine.riskentry;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.proposal.RegisterEntry;
import org.springframework.stereotype.Component;

/** The accepted proposal gets its catalog number. */
@Component("registerEntry")
class RegisterEntryDelegate implements JavaDelegate {

    private final RegisterEntry entries;

    RegisterEntryDelegate(RegisterEntry entries) {
        this.entries = entries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        entries.register(CaseVariables.entry(execution));
    }
}
