package org.riskcatalog.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A room tells when the deadlines of its own subjects pass; diagrams ask by one word. */
public interface DeadlineSource {

    /**
     * @param word of the diagram: admissibility, lapse, appeal, takeOver, internal, review, hold, answers, scoring, call, useWindow, silence, goodOffices, drafting
     * @param subject the subject of the process that asks
     * @return empty if the subject is not of this room or has no such deadline
     */
    Optional<Instant> deadline(String word, UUID subject);

    /** Instants of reminders before the outer deadline of the subject, the earliest first; empty if not of this room. */
    default List<Instant> reminders(UUID subject) {
        return List.of();
    }
}
