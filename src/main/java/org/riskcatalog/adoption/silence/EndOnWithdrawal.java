package org.riskcatalog.adoption.silence;

import org.riskcatalog.catalog.EntryMoved;
import org.riskcatalog.catalog.EntryStatus;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A withdrawn entry is under silence no longer, from the moment of its withdrawal. */
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
            silences.ofEntry(moved.entry()).stream().filter(Silence::open).forEach(this::end);
        }
    }

    private void end(Silence running) {
        var taken = turn.take(running.id());
        var silence = taken.silence();
        if (silence.open() && !taken.late()) {
            silence.cancel(null, taken.at());
            store.save(silence);
            events.publishEvent(new SilenceEndedByWithdrawal(About.of(silence), taken.at()));
        }
    }
}
