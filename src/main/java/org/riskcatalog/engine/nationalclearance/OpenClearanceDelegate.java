package org.riskcatalog.engine.nationalclearance;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.clearance.OpenClearance;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** Opens the clearance of the State that the case is about. */
@Component("openClearance")
class OpenClearanceDelegate implements JavaDelegate {

    private final OpenClearance clearances;

    OpenClearanceDelegate(OpenClearance clearances) {
        this.clearances = clearances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var clearance = clearances.open(
                CaseVariables.word(execution, CaseVariables.ACT),
                CaseVariables.actSubject(execution),
                CaseVariables.state(execution),
                CaseVariables.entry(execution));
        execution.setVariable(CaseVariables.SUBJECT, clearance.toString());
    }
}
