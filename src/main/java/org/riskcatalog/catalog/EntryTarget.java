package org.riskcatalog.catalog;

import java.time.Instant;
import java.util.Optional;

/** How long an entry should stand where it is, as somebody watches over it; no deadline follows from it. */
public interface EntryTarget {

    /** Until when an entry that came to this status then should have left it; empty if there is no target. */
    Optional<Instant> of(EntryStatus status, Instant since);
}
