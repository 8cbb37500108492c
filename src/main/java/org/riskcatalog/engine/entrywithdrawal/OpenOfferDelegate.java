package org.riskcatalog.engine.entrywithdrawal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.proposal.withdrawal.Withdrawals;
import org.springframework.stereotype.Component;

/** From here on the case is about the withdrawal that was announced last. */
@Component("openOffer")
class OpenOfferDelegate implements JavaDelegate {

    private final Withdrawals withdrawals;

    OpenOfferDelegate(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var withdrawal = withdrawals.last(CaseVariables.entry(execution));
        execution.setVariable(CaseVariables.SUBJECT, withdrawal.id().toString());
    }
}
