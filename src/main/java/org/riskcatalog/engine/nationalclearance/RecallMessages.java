package org.riskcatalog.engine.nationalclearance;

import org.camunda.bpm.engine.RuntimeService;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.clearance.ActRecalled;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.engine.SuspendedCase;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens the fresh clearance of a recalled act in the recall's own transaction: if the case stopped collecting answers a moment
 * before, nothing was taken back.
 */
@Component
class RecallMessages {

    private final RuntimeService cases;

    RecallMessages(RuntimeService cases) {
        this.cases = cases;
    }

    /** @throws Refusal if the case does not collect answers any more, or is suspended */
    @EventListener
    void on(ActRecalled event) {
        var told = cases.createMessageCorrelation("act.recalled")
                .processInstanceVariableEquals(
                        CaseVariables.SUBJECT, event.subject().toString())
                .correlateAllWithResult();
        if (told.isEmpty() && suspended(event)) {
            throw SuspendedCase.refusal();
        }
        if (told.isEmpty()) {
            throw Refusal.of("clearance.fault.recall-too-late");
        }
    }

    private boolean suspended(ActRecalled event) {
        return cases.createProcessInstanceQuery()
                        .variableValueEquals(
                                CaseVariables.SUBJECT, event.subject().toString())
                        .suspended()
                        .count()
                > 0;
    }
}
