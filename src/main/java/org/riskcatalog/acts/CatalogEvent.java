package org.riskcatalog.acts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Something that happened, in the past tense. Implemented by records; their components are the facts that the record
 * keeps as JSON. Published inside the transaction of the act that caused it.
 */
public interface CatalogEvent {

    /** Stable word of the type, for example {@code review.position-signed}; also the message key of its journal line. */
    String type();

    /** Version of the shape of the facts, from 1. */
    default int version() {
        return 1;
    }

    /** The entry in whose journal the event stands. */
    default Optional<UUID> entryId() {
        return Optional.empty();
    }

    /** Who may read the journal line. */
    default Audience audience() {
        return Audience.everyone();
    }

    /** Groups that get a notice of it, for example {@code head-of-delegation:KZ}; one outbox row for each person in them. */
    default Set<String> tells() {
        return Set.of();
    }

    /** What the journal's sentence {@code record.<type>} takes as {0}, {1}, …: words, numbers, instants; never a hidden text. */
    default List<Object> journalArguments() {
        return List.of();
    }
}
