package org.riskcatalog.engine.proposalappeal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.proposal.appeal.DecideAppeal;
import org.springframework.stereotype.Component;

/** The meeting let the rejection stand. */
@Component("dismissAppeal")
class DismissAppealDelegate implements JavaDelegate {

    private final DecideAppeal appeals;

    DismissAppealDelegate(DecideAppeal appeals) {
        this.appeals = appeals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        appeals.dismiss(CaseVariables.entry(execution));
    }
}
