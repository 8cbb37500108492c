package org.riskcatalog.engine.commentresolution;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.review.resolution.AskSecondConsultation;
import org.springframework.stereotype.Component;

/** Asks whether the new revision is reviewed again. */
@Component("askSecondConsultation")
class AskSecondConsultationDelegate implements JavaDelegate {

    private final AskSecondConsultation askSecondConsultation;

    AskSecondConsultationDelegate(AskSecondConsultation askSecondConsultation) {
        this.askSecondConsultation = askSecondConsultation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("resolutionOutcome", askSecondConsultation.ask(CaseVariables.subject(execution)));
    }
}
