package org.riskcatalog.adoption.silence;

import org.riskcatalog.acts.CurrentAct;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps an objection that came too late beside those that came in time. */
@Component
class LateObjections {

    private final Receipts receipts;

    LateObjections(Receipts receipts) {
        this.receipts = receipts;
    }

    @EventListener
    void keep(ObjectionCameLate late) {
        var act = CurrentAct.get().orElseThrow();
        receipts.add(new Received(
                act.id(),
                late.about().silence(),
                ReceivedKind.LATE,
                late.state(),
                act.actor().person(),
                late.receivedAt(),
                late.expiredAt(),
                late.objection().reason(),
                late.objection().amendment(),
                late.objection().measure(),
                null));
    }
}
