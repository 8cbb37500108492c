package org.riskcatalog.engine.commitmentcall;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.measures.CallForCommitments;
import org.springframework.stereotype.Component;

/** Reminds those who have not answered. */
@Component("remindUndecided")
class RemindUndecidedDelegate implements JavaDelegate {

    private final CallForCommitments calls;

    RemindUndecidedDelegate(CallForCommitments calls) {
        this.calls = calls;
    }

    @Override
    public void execute(DelegateExecution execution) {
        calls.remind(CaseVariables.subject(execution));
    }
}
