package org.riskcatalog.engine.chairrotation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.rotation.TakeChair;
import org.springframework.stereotype.Component;

/** The day of the rotation has come. */
@Component("openHandover")
class OpenHandoverDelegate implements JavaDelegate {

    private final TakeChair chair;

    OpenHandoverDelegate(TakeChair chair) {
        this.chair = chair;
    }

    @Override
    public void execute(DelegateExecution execution) {
        chair.open(CaseVariables.subject(execution));
    }
}
