package org.riskcatalog.engine.proposalresubmission;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.proposal.ReturnProposal;
import org.springframework.stereotype.Component;

/** The proposal was not sent again yet. */
@Component("remindSponsors")
class RemindSponsorsDelegate implements JavaDelegate {

    private final ReturnProposal proposals;

    RemindSponsorsDelegate(ReturnProposal proposals) {
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        proposals.remind(CaseVariables.entry(execution));
    }
}
