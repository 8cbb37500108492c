package org.riskcatalog.engine.proposalappeal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.proposal.appeal.RejectProposal;
import org.springframework.stereotype.Component;

/** The secretariat found the proposal not admissible. */
@Component("rejectProposal")
class RejectProposalDelegate implements JavaDelegate {

    private final RejectProposal proposals;

    RejectProposalDelegate(RejectProposal proposals) {
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        proposals.reject(CaseVariables.entry(execution));
    }
}
