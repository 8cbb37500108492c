package org.riskcatalog.measures;

import java.util.UUID;

/** The terms of a measure are not those that the States let pass in silence or at a meeting: it cannot be adopted on them. */
public class NotWhatWasCovered extends IllegalStateException {

    NotWhatWasCovered(Measure measure, UUID by, String covered, String found) {
        super("%s: silence or decision %s covered the terms %s, but they are %s now"
                .formatted(measure.number(), by, covered, found));
    }
}
