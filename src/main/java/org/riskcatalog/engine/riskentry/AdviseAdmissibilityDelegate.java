package org.riskcatalog.engine.riskentry;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.proposal.AdviseAdmissibility;
import org.springframework.stereotype.Component;

/** Asks the rule before the secretariat does its check. */
@Component("adviseAdmissibility")
class AdviseAdmissibilityDelegate implements JavaDelegate {

    private final AdviseAdmissibility admissibility;

    AdviseAdmissibilityDelegate(AdviseAdmissibility admissibility) {
        this.admissibility = admissibility;
    }

    @Override
    public void execute(DelegateExecution execution) {
        admissibility.advise(CaseVariables.entry(execution));
    }
}
