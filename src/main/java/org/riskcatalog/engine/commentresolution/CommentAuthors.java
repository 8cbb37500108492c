package org.riskcatalog.engine.commentresolution;

import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.review.resolution.AnswerDispositions;
import org.springframework.stereotype.Component;

/** The States that have dispositions to answer. */
@Component("commentAuthors")
public class CommentAuthors {

    private final AnswerDispositions dispositions;

    CommentAuthors(AnswerDispositions dispositions) {
        this.dispositions = dispositions;
    }

    public List<String> of(VariableScope execution) {
        return dispositions.authorsAsked(CaseVariables.subject(execution));
    }
}
