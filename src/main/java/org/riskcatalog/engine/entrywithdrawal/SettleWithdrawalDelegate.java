package org.riskcatalog.engine.entrywithdrawal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.proposal.withdrawal.SettleWithdrawal;
import org.riskcatalog.proposal.withdrawal.WithdrawalStatus;
import org.springframework.stereotype.Component;

/** All co-sponsors have answered, one took the entry over, or the time passed. */
@Component("settleWithdrawal")
class SettleWithdrawalDelegate implements JavaDelegate {

    private final SettleWithdrawal withdrawals;

    SettleWithdrawalDelegate(SettleWithdrawal withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var gone = withdrawals.settle(CaseVariables.subject(execution)) == WithdrawalStatus.WITHDRAWN;
        execution.setVariable("withdrawalOutcome", gone ? "withdrawn" : "goesOn");
    }
}
