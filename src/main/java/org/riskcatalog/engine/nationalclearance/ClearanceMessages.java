package org.riskcatalog.engine.nationalclearance;

import org.riskcatalog.clearance.ClearanceNoLongerNeeded;
import org.riskcatalog.engine.messages.CaseMessages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a clearance that its State answered in one step. */
@Component
class ClearanceMessages {

    private final CaseMessages messages;

    ClearanceMessages(CaseMessages messages) {
        this.messages = messages;
    }

    @EventListener
    void on(ClearanceNoLongerNeeded event) {
        messages.send("clearance.closed", event.clearance(), event.entry());
    }
}
