package org.riskcatalog.engine;

import java.util.Optional;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.acts.RefusedElsewhere;
import org.springframework.stereotype.Component;

/** An administrator has suspended a case, or a whole process: nothing that would move it is recorded until it is activated. */
@Component
public class SuspendedCase implements RefusedElsewhere {

    /** The act can be sent again, as it is, once the case goes on. */
    public static Refusal refusal() {
        return Refusal.of("acts.case-suspended");
    }

    @Override
    public Optional<Refusal> refusal(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SuspendedEntityInteractionException) {
                return Optional.of(refusal());
            }
        }
        return Optional.empty();
    }
}
