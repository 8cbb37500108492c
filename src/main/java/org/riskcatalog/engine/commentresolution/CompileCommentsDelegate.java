package org.riskcatalog.engine.commentresolution;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.review.resolution.CompileComments;
import org.springframework.stereotype.Component;

/** Puts the comments into one list. */
@Component("compileComments")
class CompileCommentsDelegate implements JavaDelegate {

    private final CompileComments compileComments;

    CompileCommentsDelegate(CompileComments compileComments) {
        this.compileComments = compileComments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("commentsOutcome", compileComments.compile(CaseVariables.subject(execution)));
    }
}
