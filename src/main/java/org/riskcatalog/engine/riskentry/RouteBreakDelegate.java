package org.riskcatalog.engine.riskentry;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.adoption.RouteBreak;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** Silence was broken, cancelled, not proposed again, or its use refused; the silence itself knows which. */
@Component("routeBreak")
class RouteBreakDelegate implements JavaDelegate {

    private final RouteBreak breaks;

    RouteBreakDelegate(RouteBreak breaks) {
        this.breaks = breaks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("nextStep", breaks.route(CaseVariables.entry(execution)));
    }
}
