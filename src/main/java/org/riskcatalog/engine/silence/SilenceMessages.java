package org.riskcatalog.engine.silence;

import org.riskcatalog.adoption.silence.About;
import org.riskcatalog.adoption.silence.SilenceBroken;
import org.riskcatalog.adoption.silence.SilenceCancelled;
import org.riskcatalog.adoption.silence.SilenceEndedByWithdrawal;
import org.riskcatalog.adoption.silence.SilenceHeld;
import org.riskcatalog.adoption.silence.UseObjected;
import org.riskcatalog.engine.messages.CaseMessages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the waiting case what heads and chair did; the case itself never stands in the way of a receipt. */
@Component
class SilenceMessages {

    private final CaseMessages messages;

    SilenceMessages(CaseMessages messages) {
        this.messages = messages;
    }

    @EventListener
    void broken(SilenceBroken event) {
        send("silence.broken", event.about());
    }

    @EventListener
    void held(SilenceHeld event) {
        send("silence.held", event.about());
    }

    @EventListener
    void cancelled(SilenceCancelled event) {
        send("silence.cancelled", event.about());
    }

    /** Where the case ends with its entry there is nobody to tell. */
    @EventListener
    void endedByWithdrawal(SilenceEndedByWithdrawal event) {
        if (event.goesOn()) {
            send("silence.cancelled", event.about());
        }
    }

    @EventListener
    void useObjected(UseObjected event) {
        send("silence.useObjected", event.about());
    }

    private void send(String message, About about) {
        messages.send(message, about.silence(), about.entry());
    }
}
