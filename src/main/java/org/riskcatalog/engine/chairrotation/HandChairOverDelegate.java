package org.riskcatalog.engine.chairrotation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.rotation.TakeChair;
import org.springframework.stereotype.Component;

/** The incoming chair has confirmed. */
@Component("handChairOver")
class HandChairOverDelegate implements JavaDelegate {

    private final TakeChair chair;

    HandChairOverDelegate(TakeChair chair) {
        this.chair = chair;
    }

    @Override
    public void execute(DelegateExecution execution) {
        chair.handOver(CaseVariables.subject(execution));
    }
}
