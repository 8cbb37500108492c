package org.riskcatalog.monitoring;

import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;

/** An administrator did something to a case: suspended or activated it, or had a failed step tried again. */
record CaseAttended(UUID entry, String handle, String word) implements CatalogEvent {

    static final String SUSPENDED = "case-suspended";
    static final String ACTIVATED = "case-activated";
    static final String RETRIED = "step-retried";

    @Override
    public String type() {
        return "monitoring." + word;
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }
}
