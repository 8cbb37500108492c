package org.riskcatalog.adoption.decision;

import java.util.List;
import java.util.UUID;

/** What became of the measures of an entry, for the decisions that are issued; the room that knows it gives it. */
public interface MeasureLines {

    /** All measures of an entry, in their order; of the decision on one measure that one alone. */
    List<IssuedDecision.MeasureLine> of(UUID subject);
}
