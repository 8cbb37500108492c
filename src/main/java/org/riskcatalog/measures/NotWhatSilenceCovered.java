package org.riskcatalog.measures;

import java.util.UUID;

/** The terms of a measure are not those that the States let pass in silence: it cannot be adopted on them. */
public class NotWhatSilenceCovered extends IllegalStateException {

    NotWhatSilenceCovered(Measure measure, UUID silence, String covered, String found) {
        super("%s: silence %s covered the terms %s, but they are %s now"
                .formatted(measure.number(), silence, covered, found));
    }
}
