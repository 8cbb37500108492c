package org.riskcatalog.proposal.withdrawal;

import java.time.Clock;
import java.util.UUID;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.proposal.EntryWithdrawn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The time to take an entry over has passed, or all have answered: if nobody took it, it is withdrawn. */
@Component
public class SettleWithdrawal {

    private final RiskEntries entries;
    private final Withdrawals withdrawals;
    private final MemberStates states;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettleWithdrawal(
            RiskEntries entries,
            Withdrawals withdrawals,
            MemberStates states,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.withdrawals = withdrawals;
        this.states = states;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public WithdrawalStatus settle(UUID id) {
        var withdrawal = withdrawals.get(id);
        if (!withdrawal.pending()) {
            return withdrawal.status();
        }
        var now = clock.instant();
        withdrawals.save(withdrawal.ended(WithdrawalStatus.WITHDRAWN, now));
        var entry = entries.get(withdrawal.entryId());
        entry.become(EntryStatus.WITHDRAWN, now);
        entries.save(entry);
        events.publishEvent(EntryWithdrawn.of(entry, withdrawal.state(), withdrawal.reason(), states.asOf(now)));
        return WithdrawalStatus.WITHDRAWN;
    }
}
