package org.riskcatalog.engine.commentresolution;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.review.resolution.TakeUpComments;
import org.springframework.stereotype.Component;

/** Which comments are resolved, and whether only the text is to be written anew. */
@Component("takeUpComments")
class TakeUpCommentsDelegate implements JavaDelegate {

    private final TakeUpComments comments;

    TakeUpCommentsDelegate(TakeUpComments comments) {
        this.comments = comments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var again = CaseVariables.word(execution, "startAt").equals("resolution");
        var taken = comments.of(CaseVariables.entry(execution), again);
        execution.setVariable("consultationId", taken.consultation().toString());
        execution.setVariable("startAt", taken.startAt());
    }
}
