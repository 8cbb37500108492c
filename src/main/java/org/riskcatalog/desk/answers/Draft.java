package org.riskcatalog.desk.answers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;

/**
 * A half-finished answer, valid or not.
 *
 * @param version counts the savings, from 1
 */
public record Draft(ObjectNode answers, UUID savedBy, Instant savedAt, int version) {

    /** Somebody else saved it after the version that this person had before him (0 for none). */
    public boolean missedBy(UUID person, int seen) {
        return version != seen && !savedBy.equals(person);
    }
}
