package org.riskcatalog.engine.memberreview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.review.CloseReview;
import org.springframework.stereotype.Component;

/** Closes the review. */
@Component("closeReview")
class CloseReviewDelegate implements JavaDelegate {

    private final CloseReview closeReview;

    CloseReviewDelegate(CloseReview closeReview) {
        this.closeReview = closeReview;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closeReview.close(CaseVariables.subject(execution));
    }
}
