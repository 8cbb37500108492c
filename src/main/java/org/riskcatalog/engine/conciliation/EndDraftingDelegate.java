package org.riskcatalog.engine.conciliation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.adoption.conciliation.EndDrafting;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** The time of the drafting group is over, and no text was proposed. */
@Component("endDrafting")
class EndDraftingDelegate implements JavaDelegate {

    private final EndDrafting drafting;

    EndDraftingDelegate(EndDrafting drafting) {
        this.drafting = drafting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        drafting.timeIsOver(CaseVariables.subject(execution));
    }
}
