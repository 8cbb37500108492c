package org.riskcatalog.engine.corrigendum;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.adoption.corrigendum.SettleCorrigendum;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** The corrigendum was adopted: its wording is in force. */
@Component("correctText")
class CorrectTextDelegate implements JavaDelegate {

    private final SettleCorrigendum corrigenda;

    CorrectTextDelegate(SettleCorrigendum corrigenda) {
        this.corrigenda = corrigenda;
    }

    @Override
    public void execute(DelegateExecution execution) {
        corrigenda.correct(CaseVariables.subject(execution));
    }
}
