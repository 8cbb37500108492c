package org.riskcatalog.proposal;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat's decision on a proposal, which may differ from the advice with a reason, and what follows from it. */
@Component
public class DecideAdmissibility {

    private final RiskEntries entries;
    private final AdmissionNotes notes;
    private final AdviseAdmissibility advise;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideAdmissibility(
            RiskEntries entries,
            AdmissionNotes notes,
            AdviseAdmissibility advise,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.notes = notes;
        this.advise = advise;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void decide(UUID id, Judgement judgement, Admission outcome, @Nullable String reason, Act act) {
        var entry = entries.get(id);
        var advised = advise.advice(id, judgement).outcome();
        notes.save(new AdmissionNote(
                UUID.randomUUID(), 0, id, outcome, advised, reason, act.actor().person(), act.receivedAt()));
        events.publishEvent(
                new AdmissibilityChecked(id, entry.handle(), entry.proposer(), outcome.name(), advised.name()));
    }

    /** Returned, not admissible, or merged: by what the secretariat decided last. */
    @Transactional
    public void turnOff(UUID id) {
        var entry = entries.get(id);
        var outcome = notes.last(id).outcome();
        entry.become(
                switch (outcome) {
                    case RETURN -> EntryStatus.RETURNED;
                    case REJECT -> EntryStatus.NOT_ADMISSIBLE;
                    case MERGE -> EntryStatus.MERGED;
                    case ACCEPT -> throw new IllegalStateException(entry.handle() + " was accepted");
                },
                clock.instant());
        entries.save(entry);
        events.publishEvent(new ProposalTurnedOff(id, entry.handle(), entry.proposer(), outcome.name()));
    }

    /** How it ended; what was returned and not sent again has lapsed or was withdrawn. */
    @Transactional
    public void recordOutcome(UUID id, @Nullable EntryStatus end, String reason, Act act) {
        var entry = entries.get(id);
        var last = notes.last(id);
        if (end != null) {
            entry.become(end, act.receivedAt());
            entries.save(entry);
        }
        notes.save(new AdmissionNote(
                UUID.randomUUID(),
                0,
                id,
                last.outcome(),
                last.advised(),
                reason,
                act.actor().person(),
                act.receivedAt()));
        events.publishEvent(new ProposalOutcomeRecorded(
                id, entry.handle(), entry.proposer(), entry.status().name()));
    }

    /** The secretariat's time ran out. */
    @Transactional
    public void overdue(UUID id) {
        events.publishEvent(new AdmissibilityOverdue(id, entries.get(id).handle()));
    }

    /** The head declined to sign: the draft is withdrawn. */
    @Transactional
    public void withdrawDraft(UUID id) {
        var entry = entries.get(id);
        entry.become(EntryStatus.WITHDRAWN, clock.instant());
        entries.save(entry);
        events.publishEvent(new DraftWithdrawn(id, entry.handle(), entry.proposer()));
    }
}
