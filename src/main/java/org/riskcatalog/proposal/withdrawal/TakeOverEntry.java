package org.riskcatalog.proposal.withdrawal;

import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.clearance.EndClearances;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A co-sponsor's head takes over what another sponsor withdraws, or does not; the first who takes it becomes the proposer. */
@Component
public class TakeOverEntry {

    private final RiskEntries entries;
    private final Withdrawals withdrawals;
    private final EndClearances clearances;
    private final ApplicationEventPublisher events;

    TakeOverEntry(
            RiskEntries entries, Withdrawals withdrawals, EndClearances clearances, ApplicationEventPublisher events) {
        this.entries = entries;
        this.withdrawals = withdrawals;
        this.clearances = clearances;
        this.events = events;
    }

    /** Whether it can be taken over still. */
    public boolean open(UUID withdrawal) {
        return withdrawals.get(withdrawal).pending();
    }

    /** A text that the former proposer was preparing again is closed; its successor prepares it. */
    @Transactional
    public void take(UUID id, String state, Act act) {
        var withdrawal = withdrawals.get(id);
        withdrawals.save(withdrawal.takenOver(state, act.receivedAt()));
        var entry = entries.get(withdrawal.entryId());
        var before = entry.sponsors();
        var former = entry.proposer();
        entry.takenOverBy(state);
        entries.save(entry);
        if (entry.status() == EntryStatus.RETURNED) {
            clearances.withoutReply("proposal", entry.id(), former);
        }
        events.publishEvent(new EntryTakenOver(
                id, entry.id(), entry.handle(), before, state, entry.status(), entry.catalogNumber() != null));
    }

    @Transactional
    public void leave(UUID id, String state) {
        var entry = entries.get(withdrawals.get(id).entryId());
        events.publishEvent(new TakeOverDeclined(entry.id(), entry.handle(), entry.sponsors(), state));
    }
}
