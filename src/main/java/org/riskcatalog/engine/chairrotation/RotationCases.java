package org.riskcatalog.engine.chairrotation;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.engine.messages.CaseMessages;
import org.riskcatalog.rotation.ChairConfirmed;
import org.riskcatalog.rotation.RotationCancelled;
import org.riskcatalog.rotation.RotationPlanned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the case of a rotation with its act, and tells it of what both chairs do. */
@Component
class RotationCases {

    private final RuntimeService cases;
    private final CaseMessages messages;

    RotationCases(RuntimeService cases, CaseMessages messages) {
        this.cases = cases;
        this.messages = messages;
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
        messages.send(message, rotation, rotation);
    }
}
