package org.riskcatalog.adoption.silence;

import java.util.UUID;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.catalog.EntryMoved;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.proposal.withdrawal.WithdrawalAnnounced;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A withdrawn entry is under silence no longer, from the moment of its withdrawal. A withdrawal received when the silence has
 * expired is late: the text is adopted.
 */
@Component
class EndOnWithdrawal {

    private final Silences silences;
    private final Turn turn;
    private final SilenceStore store;
    private final ApplicationEventPublisher events;

    EndOnWithdrawal(Silences silences, Turn turn, SilenceStore store, ApplicationEventPublisher events) {
        this.silences = silences;
        this.turn = turn;
        this.store = store;
        this.events = events;
    }

    @EventListener
    void on(EntryMoved moved) {
        if (moved.to() == EntryStatus.WITHDRAWN) {
            end(moved.entry(), false);
        }
    }

    /** Co-sponsors may take the entry over still; what else goes on, goes on. */
    @EventListener
    void on(WithdrawalAnnounced announced) {
        end(announced.entry(), true);
    }

    private void end(UUID entry, boolean goesOn) {
        silences.ofEntry(entry).stream()
                .filter(silence -> silence.open() || silence.status() == SilenceStatus.EXPIRED_ADOPTED)
                .forEach(silence -> end(silence, goesOn));
    }

    private void end(Silence running, boolean goesOn) {
        var taken = turn.take(running.id());
        var silence = taken.silence();
        var adopted = silence.status() == SilenceStatus.EXPIRED_ADOPTED;
        if (adopted || silence.open() && taken.late()) {
            throw Refusal.of("adoption.withdrawn-late", silence.expiresAt(), taken.at());
        }
        if (silence.open()) {
            silence.cancel(null, taken.at());
            store.save(silence);
            events.publishEvent(new SilenceEndedByWithdrawal(About.of(silence), taken.at(), goesOn));
        }
    }
}
