package org.riskcatalog.proposal;

import java.util.UUID;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.Urgency;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The proposer asks for an urgency, the secretariat confirms that or another one: periods follow what was confirmed. */
@Component
public class ConfirmUrgency {

    private final RiskEntries entries;
    private final ApplicationEventPublisher events;

    ConfirmUrgency(RiskEntries entries, ApplicationEventPublisher events) {
        this.entries = entries;
        this.events = events;
    }

    @Transactional
    public void confirm(UUID id, Urgency urgency) {
        var entry = entries.get(id);
        var asked = entry.urgency();
        entry.confirmUrgency(urgency);
        entries.save(entry);
        events.publishEvent(new UrgencyConfirmed(id, entry.handle(), entry.proposer(), asked, urgency));
    }
}
