package org.riskcatalog.engine.corrigendum;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.adoption.corrigendum.SettleCorrigendum;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** The corrigendum was not adopted: the text stays as it is. */
@Component("keepText")
class KeepTextDelegate implements JavaDelegate {

    private final SettleCorrigendum corrigenda;

    KeepTextDelegate(SettleCorrigendum corrigenda) {
        this.corrigenda = corrigenda;
    }

    @Override
    public void execute(DelegateExecution execution) {
        corrigenda.keep(CaseVariables.subject(execution));
    }
}
