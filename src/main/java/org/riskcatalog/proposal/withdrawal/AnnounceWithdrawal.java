package org.riskcatalog.proposal.withdrawal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.proposal.ProposalTimes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks the co-sponsors whether one of them takes over what the proposer withdraws. */
@Component
public class AnnounceWithdrawal {

    private final Withdrawals withdrawals;
    private final ProposalTimes times;
    private final ApplicationEventPublisher events;

    AnnounceWithdrawal(Withdrawals withdrawals, ProposalTimes times, ApplicationEventPublisher events) {
        this.withdrawals = withdrawals;
        this.times = times;
        this.events = events;
    }

    /** They are asked already. */
    public boolean pending(UUID entry) {
        return withdrawals.pending(entry).isPresent();
    }

    /** Does nothing while they are asked already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void announce(RiskEntry entry, @Nullable String reason, Instant at) {
        if (pending(entry.id())) {
            return;
        }
        var withdrawal =
                withdrawals.save(Withdrawal.announced(entry.id(), entry.proposer(), reason, at, times.takeOver(at)));
        events.publishEvent(new WithdrawalAnnounced(
                withdrawal.id(),
                entry.id(),
                entry.handle(),
                entry.sponsors(),
                entry.proposer(),
                reason,
                withdrawal.untilAt(),
                entry.catalogNumber() != null));
    }
}
