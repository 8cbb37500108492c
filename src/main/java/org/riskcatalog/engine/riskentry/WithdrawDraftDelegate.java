package org.riskcatalog.engine.riskentry;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.proposal.DecideAdmissibility;
import org.springframework.stereotype.Component;

/** The head declined to sign the proposal. */
@Component("withdrawDraft")
class WithdrawDraftDelegate implements JavaDelegate {

    private final DecideAdmissibility proposals;

    WithdrawDraftDelegate(DecideAdmissibility proposals) {
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        proposals.withdrawDraft(CaseVariables.entry(execution));
    }
}
