package org.riskcatalog.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Time as cases feel it: what falls due next, and whether what fell due has been carried out. */
public interface CaseTime {

    /** The next instant after now at which a timer of a case falls due. */
    Optional<Instant> nextTimer();

    /** The next instant after now at which an open task falls due. */
    Optional<Instant> nextTaskDue();

    /** Tells the engine that the clock was moved. */
    void clockMoved();

    /** Nothing that is due is still waiting to be carried out, and no message is under way. */
    boolean quiet();

    /** Cases that cannot go on without an administrator: case and failure, a line each. */
    List<String> stuck();
}
