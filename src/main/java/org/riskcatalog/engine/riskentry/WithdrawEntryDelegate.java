package org.riskcatalog.engine.riskentry;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.clearance.EndClearances;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** The act withdrew the entry; what delegations were still preparing for it is closed. */
@Component("withdrawEntry")
class WithdrawEntryDelegate implements JavaDelegate {

    private final EndClearances clearances;

    WithdrawEntryDelegate(EndClearances clearances) {
        this.clearances = clearances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        clearances.ofEntry(CaseVariables.entry(execution));
    }
}
