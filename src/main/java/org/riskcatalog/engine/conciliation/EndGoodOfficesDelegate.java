package org.riskcatalog.engine.conciliation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.adoption.conciliation.ReportGoodOffices;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** The time of good offices is over, and nothing was reported. */
@Component("endGoodOffices")
class EndGoodOfficesDelegate implements JavaDelegate {

    private final ReportGoodOffices offices;

    EndGoodOfficesDelegate(ReportGoodOffices offices) {
        this.offices = offices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        offices.timeIsOver(CaseVariables.subject(execution));
    }
}
