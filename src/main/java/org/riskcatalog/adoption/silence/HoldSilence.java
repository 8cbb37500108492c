package org.riskcatalog.adoption.silence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.members.DefaultTimes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A State asks for more time: once per State, at most the longest hold; expiry moves by its length to a common noon. */
@Component
public class HoldSilence {

    private final Turn turn;
    private final SilenceStore silences;
    private final Receipts receipts;
    private final ExpiryRule rule;
    private final DefaultTimes times;
    private final ApplicationEventPublisher events;

    HoldSilence(
            Turn turn,
            SilenceStore silences,
            Receipts receipts,
            ExpiryRule rule,
            DefaultTimes times,
            ApplicationEventPublisher events) {
        this.turn = turn;
        this.silences = silences;
        this.receipts = receipts;
        this.rule = rule;
        this.times = times;
        this.events = events;
    }

    /** Whether this installation knows holds at all. */
    public boolean allowed() {
        return times.silence().holdAllowed();
    }

    /** Whether the State has not used its one hold of this silence yet. */
    public boolean left(UUID silence, String state) {
        return !receipts.held(silence, state);
    }

    /**
     * @param workingDays null for the longest; a silence counted in hours has its own length
     * @throws SilenceAlreadyExpired if it is received too late
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void receive(UUID id, String state, @Nullable Integer workingDays, String reason, Act act) {
        var taken = turn.take(id);
        var silence = taken.silence();
        Voice.require(silence, state, act);
        refuse(taken, state, reason);
        var before = silence.expiresAt();
        int days = workingDays == null ? rule.longestHold() : workingDays;
        silence.hold(state, rule.heldUntil(silence, taken.at(), days), rule.afterHold(silence, days), taken.at());
        silences.save(silence);
        receipts.add(new Received(
                act.id(),
                id,
                ReceivedKind.HOLD,
                state,
                act.actor().person(),
                taken.at(),
                before,
                reason,
                null,
                null,
                silence.expiresAt()));
        events.publishEvent(new SilenceHeld(About.of(silence), state, before, silence.expiresAt()));
    }

    private void refuse(Turn.Taken taken, String state, String reason) {
        if (!allowed()) {
            throw Refusal.of("adoption.hold-switched-off");
        }
        var status = taken.silence().status();
        if (taken.late() && (status.underSilence() || status == SilenceStatus.EXPIRED_ADOPTED)) {
            throw SilenceAlreadyExpired.hold(taken.silence(), state, reason, taken.at());
        }
        if (!status.underSilence()) {
            throw Refusal.of("adoption.not-under-silence");
        }
        if (!left(taken.silence().id(), state)) {
            throw Refusal.of("adoption.held-already");
        }
    }
}
