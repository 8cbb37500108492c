package org.riskcatalog.adoption.conciliation;

import java.util.UUID;
import org.riskcatalog.catalog.RiskEntries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The time of a drafting group runs out: nothing is proposed, and the chair chooses the course anew. */
@Component
public class EndDrafting {

    private final Conciliations conciliations;
    private final RiskEntries entries;
    private final ApplicationEventPublisher events;

    EndDrafting(Conciliations conciliations, RiskEntries entries, ApplicationEventPublisher events) {
        this.conciliations = conciliations;
        this.entries = entries;
        this.events = events;
    }

    @Transactional
    public void timeIsOver(UUID id) {
        var conciliation = conciliations.get(id);
        var entry = conciliation.entryId();
        events.publishEvent(new DraftingEnded(entry, entries.get(entry).handle(), conciliation.drafters()));
    }
}
