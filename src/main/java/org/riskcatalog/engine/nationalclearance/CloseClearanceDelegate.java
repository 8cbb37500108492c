package org.riskcatalog.engine.nationalclearance;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.clearance.EndClearances;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** Ends a clearance that was neither signed nor declined. */
@Component("closeClearance")
class CloseClearanceDelegate implements JavaDelegate {

    private final EndClearances clearances;

    CloseClearanceDelegate(EndClearances clearances) {
        this.clearances = clearances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        clearances.closed(CaseVariables.subject(execution));
    }
}
