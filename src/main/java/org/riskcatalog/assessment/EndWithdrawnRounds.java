package org.riskcatalog.assessment;

import org.riskcatalog.catalog.EntryMoved;
import org.riskcatalog.catalog.EntryStatus;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A withdrawn entry is scored no longer, from the moment of its withdrawal. */
@Component
class EndWithdrawnRounds {

    private final Rounds rounds;

    EndWithdrawnRounds(Rounds rounds) {
        this.rounds = rounds;
    }

    @EventListener
    void on(EntryMoved moved) {
        if (moved.to() == EntryStatus.WITHDRAWN) {
            rounds.findByEntryIdOrderByNumber(moved.entry()).stream()
                    .filter(Round::isOpen)
                    .forEach(round -> {
                        round.close(RoundStatus.WITHDRAWN, moved.at());
                        rounds.save(round);
                    });
        }
    }
}
