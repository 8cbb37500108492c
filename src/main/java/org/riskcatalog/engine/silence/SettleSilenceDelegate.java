package org.riskcatalog.engine.silence;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.adoption.silence.SettleSilence;
import org.riskcatalog.adoption.silence.SilenceStatus;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** The silence is over, by expiry or by a message: its receipts say how. */
@Component("settleSilence")
class SettleSilenceDelegate implements JavaDelegate {

    private final SettleSilence silences;

    SettleSilenceDelegate(SettleSilence silences) {
        this.silences = silences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("silenceOutcome", word(silences.settle(CaseVariables.subject(execution))));
    }

    private static String word(SilenceStatus status) {
        return switch (status) {
            case EXPIRED_ADOPTED -> "adopted";
            case BROKEN -> "broken";
            case CANCELLED -> "cancelled";
            case REFUSED -> "refused";
            case RUNNING, ON_HOLD -> "held";
            case PROPOSED -> throw new IllegalStateException("a silence that has not started cannot be settled");
        };
    }
}
