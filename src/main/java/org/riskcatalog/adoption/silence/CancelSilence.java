package org.riskcatalog.adoption.silence;

import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The chair takes the proposal of silence back, with reasons, before the silence starts or while it runs. */
@Component
public class CancelSilence {

    private final Turn turn;
    private final SilenceStore silences;
    private final Receipts receipts;
    private final ApplicationEventPublisher events;

    CancelSilence(Turn turn, SilenceStore silences, Receipts receipts, ApplicationEventPublisher events) {
        this.turn = turn;
        this.silences = silences;
        this.receipts = receipts;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void receive(UUID id, String reason, Act act) {
        var taken = turn.take(id);
        var silence = taken.silence();
        if (!silence.open() || taken.late()) {
            throw Refusal.of("adoption.not-under-silence");
        }
        silence.cancel(reason, taken.at());
        silences.save(silence);
        receipts.add(new Received(
                act.id(),
                id,
                ReceivedKind.CANCELLATION,
                null,
                act.actor().person(),
                taken.at(),
                silence.expiresAt(),
                reason,
                null,
                null,
                null));
        events.publishEvent(new SilenceCancelled(About.of(silence), reason, taken.at()));
    }
}
