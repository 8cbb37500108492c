package org.riskcatalog.engine.riskentry;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.adoption.TurnOff;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** A comment of weight MUST stayed unresolved. */
@Component("turnOffComments")
class TurnOffCommentsDelegate implements JavaDelegate {

    private final TurnOff entries;

    TurnOffCommentsDelegate(TurnOff entries) {
        this.entries = entries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        entries.afterComments(CaseVariables.entry(execution));
    }
}
