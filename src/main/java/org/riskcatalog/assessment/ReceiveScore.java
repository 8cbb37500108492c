package org.riskcatalog.assessment;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Checksums;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.assessment.score.Answer;
import org.riskcatalog.assessment.score.ScoreSheet;
import org.riskcatalog.catalog.RiskEntries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Receives what the head of one State signed, or that the head declined; in the act's own transaction. */
@Component
public class ReceiveScore {

    private final Rounds rounds;
    private final Scores scores;
    private final RiskEntries entries;
    private final Checksums checksums;
    private final ApplicationEventPublisher events;

    ReceiveScore(
            Rounds rounds, Scores scores, RiskEntries entries, Checksums checksums, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.scores = scores;
        this.entries = entries;
        this.checksums = checksums;
        this.events = events;
    }

    /** @throws Refusal if the act was received at or after the closing instant; it names both */
    public void signed(
            UUID roundId,
            String state,
            ScoreSheet sheet,
            String restsOn,
            Set<UUID> preparedBy,
            UUID verifiedBy,
            Act act) {
        var round = inTime(roundId, act);
        var score = scores.get(roundId, state);
        var kept = new SignedSheet(
                checksums.canonical(sheet),
                restsOn,
                new TreeSet<>(preparedBy).stream().map(UUID::toString).collect(Collectors.joining(",")),
                verifiedBy,
                act.actor().person(),
                act.id());
        score.sign(kept, sheet.answer() == Answer.ABSTAIN, act.receivedAt());
        scores.save(score);
        events.publishEvent(new ScoreReceived(
                round.entryId(), round.number(), entries.get(round.entryId()).handle(), state));
    }

    /** The State gives no score in this round. */
    public void declined(UUID roundId, String state, Act act) {
        inTime(roundId, act);
        var score = scores.get(roundId, state);
        score.missing(act.receivedAt());
        scores.save(score);
    }

    private Round inTime(UUID roundId, Act act) {
        var round = rounds.get(roundId);
        if (!round.accepts(act.receivedAt())) {
            throw Refusal.of("assessment.fault.too-late", act.receivedAt(), round.closesAt());
        }
        return round;
    }
}
