package org.riskcatalog.monitoring;

import java.util.List;
import java.util.Optional;
import org.riskcatalog.catalog.EntryNote;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.riskcatalog.workflow.CaseMonitor;
import org.springframework.stereotype.Component;

/** Tells all who see an entry that an administrator has suspended its case: nothing can be answered until it goes on. */
@Component
class SuspendedNote implements EntryNote {

    private final CaseMonitor monitor;

    SuspendedNote(CaseMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public Optional<Note> of(RiskEntry entry, Actor reader) {
        return monitor.suspended(entry.handle())
                ? Optional.of(new Note("monitoring.suspended-note", 1, List.of(), null))
                : Optional.empty();
    }
}
