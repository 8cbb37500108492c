package org.riskcatalog.engine.proposalresubmission;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.proposal.ReturnProposal;
import org.springframework.stereotype.Component;

/** The secretariat returned the proposal. */
@Component("returnProposal")
class ReturnProposalDelegate implements JavaDelegate {

    private final ReturnProposal proposals;

    ReturnProposalDelegate(ReturnProposal proposals) {
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        proposals.giveBack(CaseVariables.entry(execution));
    }
}
