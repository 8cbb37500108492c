package org.riskcatalog.engine.measureadoption;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.measures.WeighViability;
import org.springframework.stereotype.Component;

/** Asks the rule whether the measure is viable. */
@Component("weighViability")
class WeighViabilityDelegate implements JavaDelegate {

    private final WeighViability viability;

    WeighViabilityDelegate(WeighViability viability) {
        this.viability = viability;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("viabilityOutcome", viability.weigh(CaseVariables.subject(execution)));
    }
}
