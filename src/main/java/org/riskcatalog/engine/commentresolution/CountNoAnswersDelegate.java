package org.riskcatalog.engine.commentresolution;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.review.resolution.AnswerDispositions;
import org.springframework.stereotype.Component;

/** Counts the States that gave no answer as satisfied. */
@Component("countNoAnswers")
class CountNoAnswersDelegate implements JavaDelegate {

    private final AnswerDispositions answerDispositions;

    CountNoAnswersDelegate(AnswerDispositions answerDispositions) {
        this.answerDispositions = answerDispositions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        answerDispositions.countNoAnswers(CaseVariables.subject(execution));
    }
}
