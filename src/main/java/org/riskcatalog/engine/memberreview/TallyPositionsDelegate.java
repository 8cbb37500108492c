package org.riskcatalog.engine.memberreview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.review.TallyPositions;
import org.springframework.stereotype.Component;

/** Counts the replies; the way on is the outcome of the rule. */
@Component("tallyPositions")
class TallyPositionsDelegate implements JavaDelegate {

    private final TallyPositions tallyPositions;

    TallyPositionsDelegate(TallyPositions tallyPositions) {
        this.tallyPositions = tallyPositions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("tallyOutcome", tallyPositions.tally(CaseVariables.subject(execution)));
    }
}
