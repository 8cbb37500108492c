package org.riskcatalog.adoption.silence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A head objects, within the window, to silence being used at all: the item goes to the meeting. */
@Component
public class ObjectToUse {

    private final Turn turn;
    private final SilenceStore silences;
    private final Receipts receipts;
    private final ApplicationEventPublisher events;

    ObjectToUse(Turn turn, SilenceStore silences, Receipts receipts, ApplicationEventPublisher events) {
        this.turn = turn;
        this.silences = silences;
        this.receipts = receipts;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void receive(UUID id, String state, @Nullable String reason, Act act) {
        var taken = turn.take(id);
        var silence = taken.silence();
        Voice.require(silence, state, act);
        var within = silence.proposed()
                && silence.status() == SilenceStatus.PROPOSED
                && taken.at().isBefore(silence.useClosesAt());
        if (!within) {
            throw Refusal.of("adoption.use-window-closed");
        }
        silence.refuseUse(state, taken.at());
        silences.save(silence);
        receipts.add(new Received(
                act.id(),
                id,
                ReceivedKind.USE_OBJECTION,
                state,
                act.actor().person(),
                taken.at(),
                silence.expiresAt(),
                reason,
                null,
                null,
                null));
        events.publishEvent(new UseObjected(About.of(silence), state, taken.at()));
    }
}
