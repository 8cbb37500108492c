package org.riskcatalog.assessment.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.riskcatalog.assessment.Aggregate;
import org.riskcatalog.assessment.Aggregates;
import org.riskcatalog.assessment.Round;
import org.riskcatalog.assessment.Rounds;
import org.riskcatalog.assessment.Score;
import org.riskcatalog.assessment.Scores;
import org.riskcatalog.clearance.Clearance;
import org.riskcatalog.clearance.ClearanceProgress;
import org.riskcatalog.members.MemberStates;
import org.springframework.stereotype.Component;

/** Reads the rounds of one entry or of many: four SQL statements, however many there are. */
@Component
class ReadScores {

    private final Rounds rounds;
    private final Scores scores;
    private final Aggregates aggregates;
    private final ClearanceProgress progress;
    private final MemberStates members;

    ReadScores(Rounds rounds, Scores scores, Aggregates aggregates, ClearanceProgress progress, MemberStates members) {
        this.rounds = rounds;
        this.scores = scores;
        this.aggregates = aggregates;
        this.progress = progress;
        this.members = members;
    }

    /** The first one first. */
    List<ReadRound> ofEntry(UUID entry) {
        return read(rounds.findByEntryIdOrderByNumber(entry));
    }

    Optional<ReadRound> lastOf(UUID entry) {
        return lastOf(List.of(entry)).stream().findFirst();
    }

    /** The last round of each entry that has one. */
    List<ReadRound> lastOf(Collection<UUID> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Map<UUID, Round> last = rounds.findByEntryIdInOrderByNumber(entries).stream()
                .collect(Collectors.toMap(Round::entryId, Function.identity(), (earlier, later) -> later));
        return read(List.copyOf(last.values()));
    }

    private List<ReadRound> read(List<Round> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var ids = found.stream().map(Round::id).toList();
        var asked = scores.findByRoundIdIn(ids).stream().collect(Collectors.groupingBy(Score::roundId));
        var begun = progress.of("assessment", ids);
        var entries = found.stream().map(Round::entryId).distinct().toList();
        Map<UUID, Aggregate> made = aggregates.findByEntryIdInOrderByNumber(entries).stream()
                .collect(Collectors.toMap(Aggregate::roundId, Function.identity()));
        return found.stream()
                .map(round -> new ReadRound(
                        round,
                        members.inProtocolOrder(asked.getOrDefault(round.id(), List.of()), Score::state),
                        progress(round, begun),
                        made.get(round.id())))
                .toList();
    }

    private static Map<String, Clearance.Status> progress(
            Round round, Map<ClearanceProgress.Asked, Clearance.Status> begun) {
        return begun.entrySet().stream()
                .filter(one -> one.getKey().subject().equals(round.id()))
                .collect(Collectors.toMap(one -> one.getKey().state(), Map.Entry::getValue));
    }
}
