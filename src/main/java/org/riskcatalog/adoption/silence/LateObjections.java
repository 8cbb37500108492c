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
    void keep(CameLate late) {
        var act = CurrentAct.get().orElseThrow();
        receipts.add(new Received(
                act.id(),
                late.about().silence(),
                late.kind(),
                late.state(),
                act.actor().person(),
                late.receivedAt(),
                late.expiredAt(),
                late.reason(),
                late.amendment(),
                late.measure(),
                null));
    }
}
