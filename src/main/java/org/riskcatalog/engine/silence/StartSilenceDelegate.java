package org.riskcatalog.engine.silence;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.adoption.silence.StartSilence;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** The window closed without an objection: the text goes under silence. */
@Component("startSilence")
class StartSilenceDelegate implements JavaDelegate {

    private final StartSilence silences;

    StartSilenceDelegate(StartSilence silences) {
        this.silences = silences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        silences.start(CaseVariables.subject(execution));
    }
}
