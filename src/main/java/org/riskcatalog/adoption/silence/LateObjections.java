package org.riskcatalog.adoption.silence;

import org.riskcatalog.acts.CurrentAct;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps an objection or a hold that came too late beside what came in time. */
@Component
class LateObjections {

    private final Receipts receipts;

    LateObjections(Receipts receipts) {
        this.receipts = receipts;
    }

    @EventListener
    void keep(HoldCameLate late) {
        var act = CurrentAct.get().orElseThrow();
        receipts.add(new Received(
                act.id(),
                late.about().silence(),
                ReceivedKind.LATE_HOLD,
                late.state(),
                act.actor().person(),
                late.receivedAt(),
                late.expiredAt(),
                late.reason(),
                null,
                null,
                null));
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
