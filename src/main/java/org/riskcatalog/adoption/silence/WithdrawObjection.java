package org.riskcatalog.adoption.silence;

import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A State that broke silence takes its objection back; what it thinks stays on record. */
@Component
public class WithdrawObjection {

    private final Turn turn;
    private final Receipts receipts;
    private final StandingObjections objections;
    private final ApplicationEventPublisher events;

    WithdrawObjection(Turn turn, Receipts receipts, StandingObjections objections, ApplicationEventPublisher events) {
        this.turn = turn;
        this.receipts = receipts;
        this.objections = objections;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void receive(UUID id, String state, String opinion, Act act) {
        var taken = turn.take(id);
        var silence = taken.silence();
        Voice.require(silence, state, act);
        if (silence.status() != SilenceStatus.BROKEN || !objections.stands(id, state)) {
            throw Refusal.of("adoption.no-objection-stands");
        }
        receipts.add(new Received(
                act.id(),
                id,
                ReceivedKind.WITHDRAWAL,
                state,
                act.actor().person(),
                taken.at(),
                silence.expiresAt(),
                opinion,
                null,
                null,
                null));
        events.publishEvent(new ObjectionWithdrawn(About.of(silence), state, taken.at()));
    }
}
