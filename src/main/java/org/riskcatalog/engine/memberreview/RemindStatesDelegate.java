package org.riskcatalog.engine.memberreview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.review.RemindStates;
import org.springframework.stereotype.Component;

/** Reminds the States without a reply. */
@Component("remindStates")
class RemindStatesDelegate implements JavaDelegate {

    private final RemindStates remindStates;

    RemindStatesDelegate(RemindStates remindStates) {
        this.remindStates = remindStates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remindStates.remind(CaseVariables.subject(execution));
    }
}
