package org.riskcatalog.engine.riskentry;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.adoption.TurnOff;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** Silence was broken, or its use refused; the silence itself knows which. */
@Component("turnOffSilence")
class TurnOffSilenceDelegate implements JavaDelegate {

    private final TurnOff entries;

    TurnOffSilenceDelegate(TurnOff entries) {
        this.entries = entries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        entries.afterSilence(CaseVariables.entry(execution));
    }
}
