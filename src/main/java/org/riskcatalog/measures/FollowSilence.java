package org.riskcatalog.measures;

import java.util.function.Consumer;
import org.riskcatalog.adoption.silence.SilenceBroken;
import org.riskcatalog.adoption.silence.SilenceCancelled;
import org.riskcatalog.adoption.silence.SilenceEvent;
import org.riskcatalog.adoption.silence.SilenceStarted;
import org.riskcatalog.adoption.silence.SubjectKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A measure shows whether its silence runs; its adoption is a step of its case. */
@Component
class FollowSilence {

    private final Measures measures;

    FollowSilence(Measures measures) {
        this.measures = measures;
    }

    @EventListener
    void started(SilenceStarted event) {
        change(event, Measure::silent);
    }

    @EventListener
    void broken(SilenceBroken event) {
        change(event, Measure::silentNoMore);
    }

    @EventListener
    void cancelled(SilenceCancelled event) {
        change(event, Measure::silentNoMore);
    }

    private void change(SilenceEvent event, Consumer<Measure> how) {
        if (event.about().kind() == SubjectKind.MEASURE) {
            var measure = measures.get(event.about().subject());
            how.accept(measure);
            measures.save(measure);
        }
    }
}
