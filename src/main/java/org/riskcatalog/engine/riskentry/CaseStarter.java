package org.riskcatalog.engine.riskentry;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.proposal.DraftOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the case of an entry with its draft, in the same transaction. */
@Component
class CaseStarter {

    private final RuntimeService cases;

    CaseStarter(RuntimeService cases) {
        this.cases = cases;
    }

    @EventListener
    void on(DraftOpened event) {
        cases.startProcessInstanceByKey(
                "risk-entry",
                event.handle(),
                Map.of(
                        CaseVariables.ENTRY, event.entry().toString(),
                        CaseVariables.HANDLE, event.handle(),
                        CaseVariables.SUBJECT, event.entry().toString(),
                        CaseVariables.STATE, event.state()));
    }
}
