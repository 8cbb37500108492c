package org.riskcatalog.engine.jointassessment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.assessment.OpenRound;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** Opens a round of scores for the entry of the case. */
@Component("openRound")
class OpenRoundDelegate implements JavaDelegate {

    private final OpenRound rounds;

    OpenRoundDelegate(OpenRound rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var round = rounds.of(CaseVariables.entry(execution));
        execution.setVariable(CaseVariables.SUBJECT, round.id().toString());
    }
}
