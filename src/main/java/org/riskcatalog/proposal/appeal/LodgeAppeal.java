package org.riskcatalog.proposal.appeal;

import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The head of the proposing State appeals to the chair against a rejection: the appeal goes before a meeting. */
@Component
public class LodgeAppeal {

    private final RiskEntries entries;
    private final Appeals appeals;
    private final ApplicationEventPublisher events;

    LodgeAppeal(RiskEntries entries, Appeals appeals, ApplicationEventPublisher events) {
        this.entries = entries;
        this.appeals = appeals;
        this.events = events;
    }

    @Transactional
    public void lodge(UUID id, String reason, Act act) {
        var entry = entries.get(id);
        appeals.save(appeals.pending(id).lodged(entry.proposer(), reason, act.receivedAt()));
        entry.become(EntryStatus.AT_MEETING, act.receivedAt());
        entries.save(entry);
        events.publishEvent(new ProposalAppealed(id, entry.handle(), entry.sponsors(), entry.proposer(), reason));
    }
}
