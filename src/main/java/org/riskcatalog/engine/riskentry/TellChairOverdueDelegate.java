package org.riskcatalog.engine.riskentry;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.proposal.DecideAdmissibility;
import org.springframework.stereotype.Component;

/** The secretariat's time to check ran out. */
@Component("tellChairOverdue")
class TellChairOverdueDelegate implements JavaDelegate {

    private final DecideAdmissibility proposals;

    TellChairOverdueDelegate(DecideAdmissibility proposals) {
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        proposals.overdue(CaseVariables.entry(execution));
    }
}
