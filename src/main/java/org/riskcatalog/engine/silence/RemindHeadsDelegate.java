package org.riskcatalog.engine.silence;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.adoption.silence.RemindHeads;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** Reminds heads who have not opened the page. */
@Component("remindHeads")
class RemindHeadsDelegate implements JavaDelegate {

    private final RemindHeads heads;

    RemindHeadsDelegate(RemindHeads heads) {
        this.heads = heads;
    }

    @Override
    public void execute(DelegateExecution execution) {
        heads.remind(CaseVariables.subject(execution));
    }
}
