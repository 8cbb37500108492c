package org.riskcatalog.engine.proposaladmission;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.proposal.SubmitProposal;
import org.springframework.stereotype.Component;

/** All sponsors have signed: the proposal goes to the secretariat. */
@Component("submitProposal")
class SubmitProposalDelegate implements JavaDelegate {

    private final SubmitProposal proposals;

    SubmitProposalDelegate(SubmitProposal proposals) {
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        proposals.submit(CaseVariables.entry(execution));
    }
}
