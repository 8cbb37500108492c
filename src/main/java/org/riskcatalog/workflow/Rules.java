package org.riskcatalog.workflow;

import java.util.List;
import java.util.Map;

/** Asks a decision table; the answer says by which rule, so that it can be shown and recorded. */
public interface Rules {

    /**
     * Asks a table that gives one answer.
     *
     * @param decision its id, for example {@code positionTally}
     * @throws IllegalStateException if no rule matches
     */
    Ruling ask(String decision, Map<String, ?> inputs);

    /** Asks a table that collects answers; empty if no rule matches. */
    List<Ruling> collect(String decision, Map<String, ?> inputs);
}
