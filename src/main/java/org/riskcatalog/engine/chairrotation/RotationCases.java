package org.riskcatalog.engine.chairrotation;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.rotation.ChairConfirmed;
import org.riskcatalog.rotation.RotationCancelled;
import org.riskcatalog.rotation.RotationPlanned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts and moves the case of a rotation in the transaction of the act: no instant of a receipt decides here, so an act that loses
 * the case's lock to its timer may be carried out again.
 */
@Component
class RotationCases {

    private final RuntimeService cases;

    RotationCases(RuntimeService cases) {
        this.cases = cases;
    }

    @EventListener
    void on(RotationPlanned event) {
        cases.startProcessInstanceByKey(
                "chair-rotation",
                "chair/" + event.incoming() + "/" + event.startsAt().toString().substring(0, 10),
                Map.of(CaseVariables.SUBJECT, event.rotation().toString()));
    }

    @EventListener
    void on(ChairConfirmed event) {
        tell("chair.confirmed", event.rotation());
    }

    @EventListener
    void on(RotationCancelled event) {
        tell("rotation.cancelled", event.rotation());
    }

    private void tell(String message, UUID rotation) {
        cases.createMessageCorrelation(message)
                .processInstanceVariableEquals(CaseVariables.SUBJECT, rotation.toString())
                .correlate();
    }
}
