package org.riskcatalog.engine.riskentry;

import org.camunda.bpm.engine.RuntimeService;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.proposal.withdrawal.EntryTakenOver;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A co-sponsor took over an entry that its proposer withdrew at the chair's request: if its case waits for that, it goes on. */
@Component
class TakeOverMessages {

    private final RuntimeService cases;

    TakeOverMessages(RuntimeService cases) {
        this.cases = cases;
    }

    @EventListener
    void on(EntryTakenOver event) {
        cases.createMessageCorrelation("withdrawal.settled")
                .processInstanceVariableEquals(
                        CaseVariables.SUBJECT, event.entry().toString())
                .correlateAllWithResult();
    }
}
