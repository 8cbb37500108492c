package org.riskcatalog.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.catalog.RiskEntries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A head takes the State's score back while its round is open; the State is asked again. */
@Component
public class RecallScore {

    private final Rounds rounds;
    private final Scores scores;
    private final RiskEntries entries;
    private final ApplicationEventPublisher events;

    RecallScore(Rounds rounds, Scores scores, RiskEntries entries, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.scores = scores;
        this.entries = entries;
        this.events = events;
    }

    /** The open round of the entry, if the State has replied in it. */
    public List<Round> offered(UUID entry, String state, Instant at) {
        return rounds.findByEntryIdOrderByNumber(entry).stream()
                .filter(round -> round.accepts(at))
                .filter(round -> scores.findByRoundIdAndState(round.id(), state)
                        .filter(score -> score.status().replied())
                        .isPresent())
                .toList();
    }

    /** @throws Refusal if it was received at or after the closing instant */
    @Transactional
    public void recall(UUID id, String state, Act act) {
        var round = rounds.get(id);
        if (!round.accepts(act.receivedAt())) {
            throw Refusal.of("assessment.fault.too-late", act.receivedAt(), round.closesAt());
        }
        var score = scores.get(id, state);
        score.recalled(act.receivedAt());
        scores.save(score);
        // A closing of the round at the same moment loses or wins, but never counts what was taken back.
        rounds.save(round);
        events.publishEvent(new ScoreRecalled(
                round.entryId(), round.number(), entries.get(round.entryId()).handle(), state));
    }
}
