package org.riskcatalog.proposal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.proposal.withdrawal.AnnounceWithdrawal;
import org.riskcatalog.proposal.withdrawal.Withdrawal;
import org.riskcatalog.proposal.withdrawal.Withdrawals;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The proposing State's head takes its entry back before the decision: at once without co-sponsors, else after a time in
 * which one of them may take it over. In a draft nobody else has signed anything yet.
 */
@Component
public class WithdrawEntry {

    private final RiskEntries entries;
    private final AnnounceWithdrawal announcements;
    private final Withdrawals withdrawals;
    private final MemberStates states;
    private final ApplicationEventPublisher events;

    WithdrawEntry(
            RiskEntries entries,
            AnnounceWithdrawal announcements,
            Withdrawals withdrawals,
            MemberStates states,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.announcements = announcements;
        this.withdrawals = withdrawals;
        this.states = states;
        this.events = events;
    }

    /** @throws org.riskcatalog.catalog.TransitionNotAllowed once it is adopted or final */
    @Transactional
    public void withdraw(UUID id, @Nullable String reason, Act act) {
        if (announcements.pending(id)) {
            throw Refusal.of("proposal.withdrawn-already");
        }
        withdraw(id, reason, act.receivedAt());
    }

    /** Whether it is withdrawn at once; if not, its co-sponsors are asked. */
    @Transactional
    public boolean withdraw(UUID id, @Nullable String reason, Instant at) {
        var entry = entries.get(id);
        if (!atOnce(entry)) {
            announcements.announce(entry, reason, at);
            return false;
        }
        entry.become(EntryStatus.WITHDRAWN, at);
        entries.save(entry);
        withdrawals.save(Withdrawal.atOnce(id, entry.proposer(), reason, at));
        events.publishEvent(EntryWithdrawn.of(entry, entry.proposer(), reason, states.asOf(at)));
        return true;
    }

    /** Nobody else sponsors it by a signature. */
    public boolean atOnce(RiskEntry entry) {
        return entry.status() == EntryStatus.DRAFT || entry.coSponsors().isEmpty();
    }
}
