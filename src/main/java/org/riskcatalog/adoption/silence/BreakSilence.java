package org.riskcatalog.adoption.silence;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A State breaks silence, by an objection or an amendment in writing received before expiry. The first one breaks it; one
 * received after that is a further objection, until the break has led on; at expiry or later it is late.
 */
@Component
public class BreakSilence {

    private final Turn turn;
    private final SilenceStore silences;
    private final Receipts receipts;
    private final LedOn ledOn;
    private final ApplicationEventPublisher events;

    BreakSilence(Turn turn, SilenceStore silences, Receipts receipts, LedOn ledOn, ApplicationEventPublisher events) {
        this.turn = turn;
        this.silences = silences;
        this.receipts = receipts;
        this.ledOn = ledOn;
        this.events = events;
    }

    /**
     * What the State says.
     *
     * @param reason an objection without one counts all the same, marked so
     * @param amendment proposed text, for an amendment
     * @param measure title of the one measure of the text to which it objects; null for the whole text
     */
    public record Objection(
            Breach how,
            @Nullable String reason,
            @Nullable String amendment,
            @Nullable String measure) {}

    /**
     * @throws SilenceAlreadyExpired if it is received too late
     * @throws Refusal if nobody would read it, because what comes next is another text or a new silence
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void receive(UUID id, String state, Objection objection, Act act) {
        var taken = turn.take(id);
        var silence = taken.silence();
        Voice.require(silence, state, act);
        if (silence.startsAt() == null || silence.status() == SilenceStatus.CANCELLED) {
            throw Refusal.of("adoption.not-under-silence");
        }
        if (taken.late()) {
            throw SilenceAlreadyExpired.objection(silence, state, objection, taken.at());
        }
        var first = silence.status().underSilence();
        if (!first) {
            refuseIfLedOn(silence);
        }
        keep(taken, state, objection, act, first ? ReceivedKind.BREAK : ReceivedKind.FURTHER);
        if (first) {
            silence.breakBy(state, objection.how(), taken.at());
            silences.save(silence);
            var reasons = objection.reason() != null;
            events.publishEvent(new SilenceBroken(About.of(silence), state, objection.how(), reasons, taken.at()));
        } else {
            events.publishEvent(new ObjectedFurther(About.of(silence), state, taken.at()));
        }
    }

    private void refuseIfLedOn(Silence silence) {
        ledOn.from(silence).ifPresent(fault -> {
            throw new Refusal(List.of(fault));
        });
    }

    private void keep(Turn.Taken taken, String state, Objection objection, Act act, ReceivedKind kind) {
        receipts.add(new Received(
                act.id(),
                taken.silence().id(),
                kind,
                state,
                act.actor().person(),
                taken.at(),
                taken.silence().expiresAt(),
                objection.reason(),
                objection.amendment(),
                objection.measure(),
                null));
    }
}
