package org.riskcatalog.engine.proposalmerger;

import org.riskcatalog.engine.messages.CaseMessages;
import org.riskcatalog.proposal.merger.MergerPassedOn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the case of a merger that the head of another State is to be asked. */
@Component
class MergerMessages {

    static final String SPONSOR_CHANGED = "sponsor.changed";

    private final CaseMessages messages;

    MergerMessages(CaseMessages messages) {
        this.messages = messages;
    }

    @EventListener
    void on(MergerPassedOn event) {
        messages.send(SPONSOR_CHANGED, event.entry(), event.entry());
    }
}
