package org.riskcatalog.monitoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.riskcatalog.catalog.EntryNote;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.workflow.CaseMonitor;
import org.riskcatalog.workflow.CaseMonitor.RunningCase;
import org.springframework.stereotype.Component;

/** Tells an administrator, and nobody else, that the case of an entry cannot go on as it should. */
@Component
class FailureNote implements EntryNote {

    private final CaseMonitor monitor;

    FailureNote(CaseMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public Optional<Note> of(RiskEntry entry, Actor reader) {
        return reader.is(Role.ADMIN)
                ? monitor.running(Set.of(entry.handle())).values().stream()
                        .map(RunningCase::incidents)
                        .filter(failed -> failed > 0)
                        .map(failed -> new Note("monitoring.note", failed, List.of(), "/administration#incidents"))
                        .findFirst()
                : Optional.empty();
    }
}
