package org.riskcatalog.proposal.appeal;

import java.time.Clock;
import java.util.UUID;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.proposal.AdmissionNotes;
import org.riskcatalog.proposal.ProposalTimes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat found a proposal not admissible: its head may appeal from now on; without an appeal the rejection is final. */
@Component
public class RejectProposal {

    private final RiskEntries entries;
    private final Appeals appeals;
    private final AdmissionNotes notes;
    private final ProposalTimes times;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RejectProposal(
            RiskEntries entries,
            Appeals appeals,
            AdmissionNotes notes,
            ProposalTimes times,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.appeals = appeals;
        this.notes = notes;
        this.times = times;
        this.events = events;
        this.clock = clock;
    }

    /** By what the secretariat decided last. */
    @Transactional
    public void reject(UUID id) {
        var entry = entries.get(id);
        var now = clock.instant();
        entry.become(EntryStatus.NOT_ADMISSIBLE, now);
        entries.save(entry);
        var appeal = appeals.save(Appeal.open(id, entry.proposer(), now, times.appeal(now)));
        events.publishEvent(new ProposalRejected(
                id, entry.handle(), entry.sponsors(), notes.last(id).reason(), appeal.untilAt()));
    }

    /** Nobody appealed. */
    @Transactional
    public void letStand(UUID id) {
        var entry = entries.get(id);
        var appeal = appeals.pending(id);
        appeals.save(appeal.ended(AppealStatus.EXPIRED, clock.instant()));
        events.publishEvent(new RejectionStands(id, entry.handle(), entry.sponsors()));
    }
}
