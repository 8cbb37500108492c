package org.riskcatalog.proposal;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.proposal.merger.ProposeMerger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat's decision on a proposal, which may differ from the advice with a reason. */
@Component
public class DecideAdmissibility {

    private final RiskEntries entries;
    private final AdmissionNotes notes;
    private final AdviseAdmissibility advise;
    private final ProposeMerger mergers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideAdmissibility(
            RiskEntries entries,
            AdmissionNotes notes,
            AdviseAdmissibility advise,
            ProposeMerger mergers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.notes = notes;
        this.advise = advise;
        this.mergers = mergers;
        this.events = events;
        this.clock = clock;
    }

    /** @param survivor handle of the entry to merge with; asked for a merger alone */
    @Transactional
    public void decide(
            UUID id,
            Judgement judgement,
            Admission outcome,
            @Nullable String survivor,
            @Nullable String reason,
            Act act) {
        var entry = entries.get(id);
        var advised = advise.advice(id, judgement).outcome();
        notes.save(new AdmissionNote(
                UUID.randomUUID(), 0, id, outcome, advised, reason, act.actor().person(), act.receivedAt()));
        events.publishEvent(
                new AdmissibilityChecked(id, entry.handle(), entry.proposer(), outcome.name(), advised.name()));
        if (outcome == Admission.MERGE) {
            mergers.propose(id, Objects.requireNonNull(survivor), act);
        }
    }

    /** The secretariat's time ran out. */
    @Transactional
    public void overdue(UUID id) {
        events.publishEvent(new AdmissibilityOverdue(id, entries.get(id).handle()));
    }

    /** The head declined to sign: the draft is withdrawn; nobody else has signed it. */
    @Transactional
    public void withdrawDraft(UUID id) {
        var entry = entries.get(id);
        entry.become(EntryStatus.WITHDRAWN, clock.instant());
        entries.save(entry);
        events.publishEvent(new DraftWithdrawn(id, entry.handle(), entry.proposer()));
    }
}
