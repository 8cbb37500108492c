package org.riskcatalog.engine.proposalappeal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.proposal.appeal.RejectProposal;
import org.springframework.stereotype.Component;

/** Nobody appealed in time. */
@Component("letRejectionStand")
class LetRejectionStandDelegate implements JavaDelegate {

    private final RejectProposal proposals;

    LetRejectionStandDelegate(RejectProposal proposals) {
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        proposals.letStand(CaseVariables.entry(execution));
    }
}
