package org.riskcatalog.engine.proposalresubmission;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.proposal.WithdrawEntry;
import org.springframework.stereotype.Component;

/** The head does not send a returned proposal again: it is withdrawn, or its co-sponsors are asked first. */
@Component("withdrawReturned")
class WithdrawReturnedDelegate implements JavaDelegate {

    private final WithdrawEntry withdrawals;
    private final Clock clock;

    WithdrawReturnedDelegate(WithdrawEntry withdrawals, Clock clock) {
        this.withdrawals = withdrawals;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var gone = withdrawals.withdraw(CaseVariables.entry(execution), null, clock.instant());
        execution.setVariable("resubmissionOutcome", gone ? "withdrawn" : "offered");
    }
}
