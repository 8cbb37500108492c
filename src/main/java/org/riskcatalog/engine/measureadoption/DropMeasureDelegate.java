package org.riskcatalog.engine.measureadoption;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.measures.DecideMeasure;
import org.springframework.stereotype.Component;

/** The measure does not go on; its outcome was recorded. */
@Component("dropMeasure")
class DropMeasureDelegate implements JavaDelegate {

    private final DecideMeasure measures;

    DropMeasureDelegate(DecideMeasure measures) {
        this.measures = measures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        measures.drop(CaseVariables.subject(execution));
    }
}
