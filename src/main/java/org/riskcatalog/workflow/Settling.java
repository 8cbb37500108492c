package org.riskcatalog.workflow;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which cases a recorded act is still moving. */
public interface Settling {

    /** Those of the given entries with an undelivered message or a job that is due now. */
    Set<UUID> among(Collection<UUID> entries);

    default boolean is(UUID entry) {
        return !among(Set.of(entry)).isEmpty();
    }
}
