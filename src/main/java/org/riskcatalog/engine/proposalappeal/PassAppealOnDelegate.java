package org.riskcatalog.engine.proposalappeal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.engine.Sponsors;
import org.springframework.stereotype.Component;

/** Another sponsor took the proposal over: its head may appeal now. */
@Component("passAppealOn")
class PassAppealOnDelegate implements JavaDelegate {

    private final Sponsors sponsors;

    PassAppealOnDelegate(Sponsors sponsors) {
        this.sponsors = sponsors;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(CaseVariables.STATE, sponsors.proposer(execution));
    }
}
