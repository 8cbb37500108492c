package org.riskcatalog.proposal;

import java.time.Clock;
import java.util.UUID;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A proposal goes back to its sponsors with reasons; not sent again in time, it lapses. */
@Component
public class ReturnProposal {

    private final RiskEntries entries;
    private final AdmissionNotes notes;
    private final ProposalTimes times;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReturnProposal(
            RiskEntries entries,
            AdmissionNotes notes,
            ProposalTimes times,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.notes = notes;
        this.times = times;
        this.events = events;
        this.clock = clock;
    }

    /** By what the secretariat decided last. */
    @Transactional
    public void giveBack(UUID id) {
        var entry = entries.get(id);
        entry.become(EntryStatus.RETURNED, clock.instant());
        entries.save(entry);
        events.publishEvent(new ProposalReturned(
                id, entry.handle(), entry.sponsors(), notes.last(id).reason(), times.lapse(entry.statusSince())));
    }

    /** The sponsors have not sent it again yet. */
    @Transactional
    public void remind(UUID id) {
        var entry = entries.get(id);
        events.publishEvent(
                new ResubmissionReminded(id, entry.handle(), entry.sponsors(), times.lapse(entry.statusSince())));
    }

    /** The time is over. */
    @Transactional
    public void lapse(UUID id) {
        var entry = entries.get(id);
        entry.become(EntryStatus.LAPSED, clock.instant());
        entries.save(entry);
        events.publishEvent(new ProposalLapsed(id, entry.handle(), entry.sponsors()));
    }
}
