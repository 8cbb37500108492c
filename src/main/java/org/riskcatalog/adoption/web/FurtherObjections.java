package org.riskcatalog.adoption.web;

import java.util.Optional;
import org.riskcatalog.acts.Fault;
import org.riskcatalog.adoption.silence.LedOn;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.SilenceStatus;
import org.riskcatalog.adoption.silence.StandingObjections;
import org.springframework.stereotype.Component;

/** After a break by another State a further objection is worth making until the break has led on. */
@Component
class FurtherObjections {

    private final StandingObjections objections;
    private final LedOn ledOn;

    FurtherObjections(StandingObjections objections, LedOn ledOn) {
        this.objections = objections;
        this.ledOn = ledOn;
    }

    boolean possible(Silence silence, String state) {
        return silence.status() == SilenceStatus.BROKEN
                && !objections.stands(silence.id(), state)
                && against(silence).isEmpty();
    }

    /** Why none is received any more: empty if this silence was not broken, or has not led on. */
    Optional<Fault> against(Silence silence) {
        return silence.status() == SilenceStatus.BROKEN ? ledOn.from(silence) : Optional.empty();
    }
}
