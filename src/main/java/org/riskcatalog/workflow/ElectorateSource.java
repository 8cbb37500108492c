package org.riskcatalog.workflow;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A room tells which States its own subjects still ask; diagrams open one clearance for each. */
public interface ElectorateSource {

    /**
     * @param subject the subject of the process that asks: a consultation, a round of scores, a measure
     * @return two-letter codes in the order of protocol, those that have answered left out; empty if the subject is not of
     *     this room
     */
    Optional<List<String>> statesAsked(UUID subject);
}
