package org.riskcatalog.engine.entrywithdrawal;

import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.engine.messages.CaseMessages;
import org.riskcatalog.proposal.withdrawal.EntryTakenOver;
import org.riskcatalog.proposal.withdrawal.WithdrawalAnnounced;
import org.riskcatalog.proposal.withdrawal.WithdrawalOvertaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the case that a sponsor withdraws, and the offer to the others that it is over. */
@Component
class OfferMessages {

    private final CaseMessages messages;

    OfferMessages(CaseMessages messages) {
        this.messages = messages;
    }

    @EventListener
    void on(WithdrawalAnnounced event) {
        messages.send("withdrawal.announced", event.entry(), event.entry());
    }

    /** The right to appeal goes over with the entry. */
    @EventListener
    void on(EntryTakenOver event) {
        messages.send("withdrawal.ended", event.withdrawal(), event.entry());
        if (event.status() == EntryStatus.NOT_ADMISSIBLE) {
            messages.send("sponsor.changed", event.entry(), event.entry());
        }
    }

    @EventListener
    void on(WithdrawalOvertaken event) {
        messages.send("withdrawal.ended", event.withdrawal(), event.entry());
    }
}
