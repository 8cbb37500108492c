package org.riskcatalog.engine.riskentry;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.adoption.TurnOff;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** The entry goes to a meeting as a B item. */
@Component("turnOffToMeeting")
class TurnOffToMeetingDelegate implements JavaDelegate {

    private final TurnOff entries;

    TurnOffToMeetingDelegate(TurnOff entries) {
        this.entries = entries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        entries.toMeeting(CaseVariables.entry(execution));
    }
}
