package org.riskcatalog.engine.memberreview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.review.ExtendReview;
import org.springframework.stereotype.Component;

/** Gives the review more time. */
@Component("extendReview")
class ExtendReviewDelegate implements JavaDelegate {

    private final ExtendReview extendReview;

    ExtendReviewDelegate(ExtendReview extendReview) {
        this.extendReview = extendReview;
    }

    @Override
    public void execute(DelegateExecution execution) {
        extendReview.extend(CaseVariables.subject(execution));
    }
}
