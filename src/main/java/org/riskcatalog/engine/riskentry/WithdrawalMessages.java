package org.riskcatalog.engine.riskentry;

import org.riskcatalog.engine.messages.CaseMessages;
import org.riskcatalog.proposal.EntryWithdrawn;
import org.riskcatalog.review.Silent;
import org.riskcatalog.review.SilentReviewDecided;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the case that its entry was withdrawn; whatever still runs below it ends. */
@Component
class WithdrawalMessages {

    private final CaseMessages messages;

    WithdrawalMessages(CaseMessages messages) {
        this.messages = messages;
    }

    /** The chair dropped an entry that nobody spoke for. */
    @EventListener
    void on(SilentReviewDecided event) {
        if (event.choice() == Silent.DROP) {
            messages.send("proposal.withdrawn", event.entry(), event.entry());
        }
    }

    @EventListener
    void on(EntryWithdrawn event) {
        messages.send("proposal.withdrawn", event.entry(), event.entry());
    }
}
