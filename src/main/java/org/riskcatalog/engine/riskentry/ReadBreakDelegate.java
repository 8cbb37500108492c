package org.riskcatalog.engine.riskentry;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.adoption.RouteBreak;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** Whether the editor weighs an amendment before the rule is asked. */
@Component("readBreak")
class ReadBreakDelegate implements JavaDelegate {

    private final RouteBreak breaks;

    ReadBreakDelegate(RouteBreak breaks) {
        this.breaks = breaks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("breakOutcome", breaks.read(CaseVariables.entry(execution)));
    }
}
