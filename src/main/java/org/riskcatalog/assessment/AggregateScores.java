package org.riskcatalog.assessment;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.riskcatalog.assessment.score.ScoreSheet;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.clearance.EndClearances;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes a round and says what its scores come to. */
@Component
public class AggregateScores {

    private final Rounds rounds;
    private final AskedToScore states;
    private final Scores scores;
    private final SignedSheets sheets;
    private final Aggregates aggregates;
    private final Weighing weighing;
    private final EndClearances clearances;
    private final RiskEntries entries;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AggregateScores(
            Rounds rounds,
            AskedToScore states,
            Scores scores,
            SignedSheets sheets,
            Aggregates aggregates,
            Weighing weighing,
            EndClearances clearances,
            RiskEntries entries,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.states = states;
        this.scores = scores;
        this.sheets = sheets;
        this.aggregates = aggregates;
        this.weighing = weighing;
        this.clearances = clearances;
        this.entries = entries;
        this.clock = clock;
        this.events = events;
    }

    /** Returns TO_MEETING if fewer than three States scored, else ACCEPT; the entry then has its level and confidence. */
    @Transactional
    public Verdict of(UUID roundId) {
        var now = clock.instant();
        var round = rounds.get(roundId);
        var entry = entries.get(round.entryId());
        clearances.ofSubject("assessment", roundId);
        var asked = states.of(roundId);
        asked.stream().filter(score -> score.status().awaited()).forEach(score -> {
            score.missing(now);
            scores.save(score);
        });
        int abstained = (int) asked.stream()
                .filter(score -> score.status() == ScoreStatus.ABSTAINED)
                .count();
        var pooled = pooled(asked);
        var aggregate = pooled.enough()
                ? weighing.of(round, pooled, asked.size(), abstained, entry.affectedStates(), now)
                : Weighing.ofTooFew(round, asked.size(), pooled.sheets().size(), abstained, now);
        round.close(result(aggregate), now);
        rounds.save(round);
        aggregates.save(aggregate);
        tell(entry, asked.stream().map(Score::state).toList(), aggregate);
        return aggregate.verdict();
    }

    private Pooled pooled(List<Score> asked) {
        return new Pooled(asked.stream()
                .filter(score -> score.status() == ScoreStatus.SIGNED)
                .collect(Collectors.toMap(Score::state, this::sheet)));
    }

    private ScoreSheet sheet(Score score) {
        return sheets.of(score).orElseThrow();
    }

    private static RoundStatus result(Aggregate aggregate) {
        if (!aggregate.telling()) {
            return RoundStatus.CLOSED;
        }
        return aggregate.converged() ? RoundStatus.CONVERGED : RoundStatus.NOT_CONVERGED;
    }

    private void tell(RiskEntry entry, List<String> states, Aggregate aggregate) {
        if (!aggregate.telling()) {
            events.publishEvent(new TooFewScores(
                    entry.id(), aggregate.number(), entry.handle(), states, aggregate.scored(), aggregate.abstained()));
            return;
        }
        entry.assess(
                aggregate.likelihood().forMatrix(),
                aggregate.impact().forMatrix(),
                aggregate.level(),
                aggregate.confidence());
        entries.save(entry);
        events.publishEvent(ScoresAggregated.of(entry.id(), entry.handle(), states, aggregate));
    }
}
