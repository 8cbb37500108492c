package org.riskcatalog.engine.measureadoption;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.measures.TakeUpMeasure;
import org.springframework.stereotype.Component;

/** From here on the case is about its measure; one that was split off goes to a meeting first. */
@Component("takeUpMeasure")
class TakeUpMeasureDelegate implements JavaDelegate {

    private final TakeUpMeasure measures;

    TakeUpMeasureDelegate(TakeUpMeasure measures) {
        this.measures = measures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var measure = CaseVariables.uuid(execution, "measureId");
        execution.setVariable(CaseVariables.SUBJECT, measure.toString());
        execution.setVariable("originOutcome", measures.splitOff(measure) ? "splitOff" : "inText");
    }
}
