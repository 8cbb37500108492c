package org.riskcatalog.engine.commitmentcall;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.measures.CallForCommitments;
import org.springframework.stereotype.Component;

/** Asks the member States how they take part. */
@Component("callForCommitments")
class CallForCommitmentsDelegate implements JavaDelegate {

    private final CallForCommitments calls;

    CallForCommitmentsDelegate(CallForCommitments calls) {
        this.calls = calls;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var measure = CaseVariables.actSubject(execution);
        calls.open(measure);
        execution.setVariable(CaseVariables.SUBJECT, measure.toString());
    }
}
