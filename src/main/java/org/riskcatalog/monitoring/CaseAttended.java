package org.riskcatalog.monitoring;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.workflow.CaseMonitor;

/** An administrator did something to a case: suspended or activated it, or had something that failed tried again. */
record CaseAttended(UUID entry, String handle, String word) implements CatalogEvent {

    static final String SUSPENDED = "case-suspended";
    static final String ACTIVATED = "case-activated";

    /** For example {@code step-retried}. */
    static String retried(CaseMonitor.Failed what) {
        return what.name().toLowerCase(Locale.ROOT) + "-retried";
    }

    @Override
    public String type() {
        return "monitoring." + word;
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }
}
