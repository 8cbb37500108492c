package org.riskcatalog.engine.silence;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.adoption.silence.TellAdopted;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** All are told that the text is adopted. */
@Component("tellAdopted")
class TellAdoptedDelegate implements JavaDelegate {

    private final TellAdopted adoption;

    TellAdoptedDelegate(TellAdopted adoption) {
        this.adoption = adoption;
    }

    @Override
    public void execute(DelegateExecution execution) {
        adoption.tell(CaseVariables.subject(execution));
    }
}
