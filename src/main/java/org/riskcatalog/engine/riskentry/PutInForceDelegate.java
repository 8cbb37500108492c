package org.riskcatalog.engine.riskentry;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.adoption.PutInForce;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** Announced and issued, the entry is in force. */
@Component("putInForce")
class PutInForceDelegate implements JavaDelegate {

    private final PutInForce entries;

    PutInForceDelegate(PutInForce entries) {
        this.entries = entries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        entries.put(CaseVariables.entry(execution));
    }
}
