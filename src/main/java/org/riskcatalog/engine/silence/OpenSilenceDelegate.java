package org.riskcatalog.engine.silence;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.adoption.silence.OpenSilence;
import org.riskcatalog.adoption.silence.SubjectKind;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** Prepares the silence of the entry or measure for which the case was called. */
@Component("openSilence")
class OpenSilenceDelegate implements JavaDelegate {

    private final OpenSilence silences;

    OpenSilenceDelegate(OpenSilence silences) {
        this.silences = silences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var kind = SubjectKind.ofWord(CaseVariables.word(execution, "silenceSubject"));
        var silence = silences.open(kind, CaseVariables.actSubject(execution));
        execution.setVariable(CaseVariables.SUBJECT, silence.toString());
    }
}
