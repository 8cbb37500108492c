package org.riskcatalog.engine.corrigendum;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.riskcatalog.adoption.corrigendum.CorrigendumProposed;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the case of a corrigendum with its proposal, in the same transaction. */
@Component
class CorrigendumStarter {

    private final RuntimeService cases;

    CorrigendumStarter(RuntimeService cases) {
        this.cases = cases;
    }

    @EventListener
    void on(CorrigendumProposed event) {
        cases.startProcessInstanceByKey(
                "entry-corrigendum",
                event.handle() + "/corrigendum-" + event.number(),
                Map.of(
                        CaseVariables.ENTRY, event.entry().toString(),
                        CaseVariables.HANDLE, event.handle(),
                        CaseVariables.SUBJECT, event.corrigendum().toString()));
    }
}
