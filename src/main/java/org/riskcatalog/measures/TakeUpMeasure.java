package org.riskcatalog.measures;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The case of a measure begins: with a call for commitments, or, of one that was split off, with a meeting. */
@Component
public class TakeUpMeasure {

    private final Measures measures;

    TakeUpMeasure(Measures measures) {
        this.measures = measures;
    }

    /** Whether it was split off the text of its entry; then it is a B item from now on. */
    @Transactional
    public boolean splitOff(UUID id) {
        var measure = measures.get(id);
        if (measure.wasSplitOff()) {
            measure.toMeeting();
            measures.save(measure);
        }
        return measure.wasSplitOff();
    }
}
