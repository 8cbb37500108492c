package org.riskcatalog.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The chair says how an entry goes on that a review did not carry: a meeting, later, or the proposer is asked to withdraw. */
@Component
public class ChooseWay {

    private final RiskEntries entries;
    private final Consultations consultations;
    private final AskedStates asked;
    private final ApplicationEventPublisher events;

    ChooseWay(RiskEntries entries, Consultations consultations, AskedStates asked, ApplicationEventPublisher events) {
        this.entries = entries;
        this.consultations = consultations;
        this.asked = asked;
        this.events = events;
    }

    /** The review that led nowhere: the last one. */
    public Consultation failed(UUID entry) {
        var rounds = consultations.findByEntryIdOrderByRound(entry);
        return rounds.get(rounds.size() - 1);
    }

    /** A deferred entry waits for the next meeting; the way to a meeting is the case's own affair. */
    @Transactional
    public void choose(UUID id, Way way, String reason, Act act) {
        if (way == Way.DEFER) {
            var entry = entries.get(id);
            entry.become(EntryStatus.DEFERRED, act.receivedAt());
            entries.save(entry);
        }
        var round = failed(id);
        events.publishEvent(new WayChosen(id, round.round(), way, reason, asked.of(round.id())));
    }

    /** The proposer was asked to withdraw and keeps the entry. */
    @Transactional
    public void kept(UUID id, @Nullable String reason) {
        var entry = entries.get(id);
        events.publishEvent(new WithdrawalAnswered(id, entry.proposer(), reason == null ? "" : reason));
    }
}
