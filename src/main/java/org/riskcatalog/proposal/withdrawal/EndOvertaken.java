package org.riskcatalog.proposal.withdrawal;

import org.riskcatalog.catalog.EntryMoved;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An entry that was adopted, lapsed or merged while its withdrawal waited for an answer is not to be withdrawn any more. */
@Component
class EndOvertaken {

    private final RiskEntries entries;
    private final Withdrawals withdrawals;
    private final ApplicationEventPublisher events;

    EndOvertaken(RiskEntries entries, Withdrawals withdrawals, ApplicationEventPublisher events) {
        this.entries = entries;
        this.withdrawals = withdrawals;
        this.events = events;
    }

    @EventListener
    void on(EntryMoved moved) {
        if (!moved.to().mayBecome(EntryStatus.WITHDRAWN)) {
            withdrawals.pending(moved.entry()).ifPresent(withdrawal -> {
                withdrawals.save(withdrawal.ended(WithdrawalStatus.OVERTAKEN, moved.at()));
                var entry = entries.get(moved.entry());
                events.publishEvent(
                        new WithdrawalOvertaken(withdrawal.id(), entry.id(), entry.handle(), entry.sponsors()));
            });
        }
    }
}
