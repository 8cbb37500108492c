package org.riskcatalog.processes.soundness;

import java.util.List;
import java.util.Set;

/**
 * One step of the game.
 *
 * @param passed ids of the nodes and flows that were touched
 * @param faults what must not happen, and did
 */
record Move(Marking to, Set<String> passed, List<String> faults) {

    Move(Marking to, Set<String> passed) {
        this(to, passed, List.of());
    }
}
