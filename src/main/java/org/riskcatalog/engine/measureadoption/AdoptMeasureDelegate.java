package org.riskcatalog.engine.measureadoption;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.measures.DecideMeasure;
import org.springframework.stereotype.Component;

/** The silence on the measure was unbroken. */
@Component("adoptMeasure")
class AdoptMeasureDelegate implements JavaDelegate {

    private final DecideMeasure measures;

    AdoptMeasureDelegate(DecideMeasure measures) {
        this.measures = measures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        measures.adopt(CaseVariables.subject(execution));
    }
}
