package org.riskcatalog.engine.meetingitem;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.adoption.meeting.CarryOutcome;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** The confirmed outcome is carried out; its word leads on, here or in the process that called. */
@Component("carryOutcome")
class CarryOutcomeDelegate implements JavaDelegate {

    private final CarryOutcome outcomes;

    CarryOutcomeDelegate(CarryOutcome outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("nextStep", outcomes.carryOut(CaseVariables.subject(execution)));
    }
}
