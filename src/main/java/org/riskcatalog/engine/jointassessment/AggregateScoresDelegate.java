package org.riskcatalog.engine.jointassessment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.assessment.AggregateScores;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** Closes the round; the word says whether its scores carry the entry on or a meeting must. */
@Component("aggregateScores")
class AggregateScoresDelegate implements JavaDelegate {

    private final AggregateScores scores;

    AggregateScoresDelegate(AggregateScores scores) {
        this.scores = scores;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var verdict = scores.of(CaseVariables.subject(execution));
        execution.setVariable("assessmentOutcome", verdict.name());
    }
}
