package org.riskcatalog.engine.riskentry;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.proposal.DecideAdmissibility;
import org.springframework.stereotype.Component;

/** The proposal is returned, not admissible or merged. */
@Component("turnOffProposal")
class TurnOffProposalDelegate implements JavaDelegate {

    private final DecideAdmissibility proposals;

    TurnOffProposalDelegate(DecideAdmissibility proposals) {
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        proposals.turnOff(CaseVariables.entry(execution));
    }
}
