package org.riskcatalog.engine.silence;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** The hold moved expiry when it was received; the timer that is set next asks for it anew. */
@Component("moveExpiry")
class MoveExpiryDelegate implements JavaDelegate {

    private final Silences silences;

    MoveExpiryDelegate(Silences silences) {
        this.silences = silences;
    }

    /** @throws IllegalStateException if there is no such silence, rather than to wait for nothing */
    @Override
    public void execute(DelegateExecution execution) {
        silences.get(CaseVariables.subject(execution));
    }
}
