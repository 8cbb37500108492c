package org.riskcatalog.engine.jointassessment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.assessment.RemindScorers;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** Reminds the States that have not scored. */
@Component("remindScorers")
class RemindScorersDelegate implements JavaDelegate {

    private final RemindScorers scorers;

    RemindScorersDelegate(RemindScorers scorers) {
        this.scorers = scorers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        scorers.of(CaseVariables.subject(execution));
    }
}
