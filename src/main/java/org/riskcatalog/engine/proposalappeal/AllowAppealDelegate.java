package org.riskcatalog.engine.proposalappeal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.proposal.appeal.DecideAppeal;
import org.springframework.stereotype.Component;

/** The meeting found the proposal admissible. */
@Component("allowAppeal")
class AllowAppealDelegate implements JavaDelegate {

    private final DecideAppeal appeals;

    AllowAppealDelegate(DecideAppeal appeals) {
        this.appeals = appeals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        appeals.allow(CaseVariables.entry(execution));
    }
}
