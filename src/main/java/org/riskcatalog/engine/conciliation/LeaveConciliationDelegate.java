package org.riskcatalog.engine.conciliation;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.adoption.conciliation.Conciliations;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** Where the entry goes out of conciliation is what the chair chose. */
@Component("leaveConciliation")
class LeaveConciliationDelegate implements JavaDelegate {

    private final Conciliations conciliations;

    LeaveConciliationDelegate(Conciliations conciliations) {
        this.conciliations = conciliations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var course = conciliations.get(CaseVariables.subject(execution)).course();
        execution.setVariable("nextStep", Objects.requireNonNull(course).word());
    }
}
