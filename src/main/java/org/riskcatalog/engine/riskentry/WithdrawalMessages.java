package org.riskcatalog.engine.riskentry;

import org.riskcatalog.engine.messages.CaseMessages;
import org.riskcatalog.proposal.EntryWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the case that its entry was withdrawn; whatever still runs below it ends. */
@Component
class WithdrawalMessages {

    private final CaseMessages messages;

    WithdrawalMessages(CaseMessages messages) {
        this.messages = messages;
    }

    @EventListener
    void on(EntryWithdrawn event) {
        messages.send("proposal.withdrawn", event.entry(), event.entry());
    }
}
