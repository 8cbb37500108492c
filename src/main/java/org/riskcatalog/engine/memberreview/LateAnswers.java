package org.riskcatalog.engine.memberreview;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.riskcatalog.clearance.Clearance;
import org.riskcatalog.clearance.Clearances;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.engine.messages.CaseMessages;
import org.riskcatalog.review.AnswerLate;
import org.riskcatalog.review.LateReplyAsked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Late answers to the last review of an entry: each opens a fresh clearance beside whatever its case is doing. */
@Component("lateAnswers")
public class LateAnswers {

    private final AnswerLate answers;
    private final Clearances clearances;
    private final CaseMessages messages;

    LateAnswers(AnswerLate answers, Clearances clearances, CaseMessages messages) {
        this.answers = answers;
        this.clearances = clearances;
        this.messages = messages;
    }

    @EventListener
    void on(LateReplyAsked event) {
        messages.send("reply.late", event.entry(), event.entry());
    }

    /** States that are to answer and have no clearance open yet. */
    public List<String> of(VariableScope execution) {
        var entry = CaseVariables.entry(execution);
        var preparing = clearances.findBySubjectAndEndedAtIsNull(answers.answered(entry)).stream()
                .map(Clearance::state)
                .collect(Collectors.toSet());
        return answers.awaited(entry).stream()
                .filter(state -> !preparing.contains(state))
                .toList();
    }

    /** Id of the review that they answer. */
    public String consultation(VariableScope execution) {
        return answers.answered(CaseVariables.entry(execution)).toString();
    }
}
