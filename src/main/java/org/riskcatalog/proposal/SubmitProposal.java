package org.riskcatalog.proposal;

import java.time.Clock;
import java.util.UUID;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All who sponsor it have signed: the proposal goes to the secretariat, for the first time or again. */
@Component
public class SubmitProposal {

    private final RiskEntries entries;
    private final Revisions revisions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubmitProposal(RiskEntries entries, Revisions revisions, ApplicationEventPublisher events, Clock clock) {
        this.entries = entries;
        this.revisions = revisions;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void submit(UUID id) {
        var entry = entries.get(id);
        entry.become(EntryStatus.SUBMITTED, clock.instant());
        entries.save(entry);
        events.publishEvent(new ProposalSubmitted(
                id,
                entry.handle(),
                String.join(", ", entry.sponsors()),
                revisions.get(entry.revision()).checksum()));
    }
}
