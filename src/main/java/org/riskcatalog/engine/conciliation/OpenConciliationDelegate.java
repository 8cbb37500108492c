package org.riskcatalog.engine.conciliation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.adoption.conciliation.OpenConciliation;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** From here on the case is about its conciliation. */
@Component("openConciliation")
class OpenConciliationDelegate implements JavaDelegate {

    private final OpenConciliation conciliations;

    OpenConciliationDelegate(OpenConciliation conciliations) {
        this.conciliations = conciliations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var conciliation = conciliations.open(CaseVariables.entry(execution));
        execution.setVariable(CaseVariables.SUBJECT, conciliation.toString());
    }
}
