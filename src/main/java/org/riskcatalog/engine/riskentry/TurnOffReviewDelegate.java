package org.riskcatalog.engine.riskentry;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.adoption.TurnOff;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** The review led nowhere. */
@Component("turnOffReview")
class TurnOffReviewDelegate implements JavaDelegate {

    private final TurnOff entries;

    TurnOffReviewDelegate(TurnOff entries) {
        this.entries = entries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var tally = CaseVariables.word(execution, "tallyOutcome");
        execution.setVariable("nextStep", entries.afterReview(CaseVariables.entry(execution), tally));
    }
}
