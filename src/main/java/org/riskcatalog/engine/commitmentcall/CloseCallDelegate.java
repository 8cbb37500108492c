package org.riskcatalog.engine.commitmentcall;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.measures.CallForCommitments;
import org.springframework.stereotype.Component;

/** Closes the call for commitments. */
@Component("closeCall")
class CloseCallDelegate implements JavaDelegate {

    private final CallForCommitments calls;

    CloseCallDelegate(CallForCommitments calls) {
        this.calls = calls;
    }

    @Override
    public void execute(DelegateExecution execution) {
        calls.close(CaseVariables.subject(execution));
    }
}
