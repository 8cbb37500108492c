package org.riskcatalog.engine.memberreview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.review.OpenReview;
import org.springframework.stereotype.Component;

/** Opens the next round for the entry of the case. */
@Component("openReview")
class OpenReviewDelegate implements JavaDelegate {

    private final OpenReview openReview;

    OpenReviewDelegate(OpenReview openReview) {
        this.openReview = openReview;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var consultation = openReview.open(CaseVariables.entry(execution));
        execution.setVariable(CaseVariables.SUBJECT, consultation.id().toString());
    }
}
