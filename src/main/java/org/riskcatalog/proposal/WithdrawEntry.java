package org.riskcatalog.proposal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The proposing State's head takes its entry back before the decision; without co-sponsors at once. */
@Component
public class WithdrawEntry {

    private final RiskEntries entries;
    private final ApplicationEventPublisher events;

    WithdrawEntry(RiskEntries entries, ApplicationEventPublisher events) {
        this.entries = entries;
        this.events = events;
    }

    /** @throws org.riskcatalog.catalog.TransitionNotAllowed once it is adopted or final */
    @Transactional
    public void withdraw(UUID id, @Nullable String reason, Act act) {
        var entry = entries.get(id);
        var draft = entry.status() == EntryStatus.DRAFT;
        entry.become(EntryStatus.WITHDRAWN, act.receivedAt());
        entries.save(entry);
        events.publishEvent(new EntryWithdrawn(id, entry.handle(), entry.proposer(), reason, draft));
    }
}
