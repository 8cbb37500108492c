package org.riskcatalog.assessment;

import java.util.UUID;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.clearance.RemindSigners;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the States that have not replied in a round how much time is left. */
@Component
public class RemindScorers {

    private final Rounds rounds;
    private final AskedToScore asked;
    private final RiskEntries entries;
    private final RemindSigners signers;
    private final ApplicationEventPublisher events;

    RemindScorers(
            Rounds rounds,
            AskedToScore asked,
            RiskEntries entries,
            RemindSigners signers,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.asked = asked;
        this.entries = entries;
        this.signers = signers;
        this.events = events;
    }

    @Transactional
    public void of(UUID roundId) {
        var round = rounds.get(roundId);
        var awaited = asked.awaited(roundId);
        if (!awaited.isEmpty()) {
            var handle = entries.get(round.entryId()).handle();
            events.publishEvent(
                    new ScorersReminded(round.entryId(), round.number(), handle, awaited, round.closesAt()));
            signers.remind("assessment", roundId, round.closesAt());
        }
    }
}
