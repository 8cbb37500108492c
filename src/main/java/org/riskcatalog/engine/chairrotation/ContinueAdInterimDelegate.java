package org.riskcatalog.engine.chairrotation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.rotation.TakeChair;
import org.springframework.stereotype.Component;

/** The incoming chair did not confirm in time. */
@Component("continueAdInterim")
class ContinueAdInterimDelegate implements JavaDelegate {

    private final TakeChair chair;

    ContinueAdInterimDelegate(TakeChair chair) {
        this.chair = chair;
    }

    @Override
    public void execute(DelegateExecution execution) {
        chair.continueAdInterim(CaseVariables.subject(execution));
    }
}
