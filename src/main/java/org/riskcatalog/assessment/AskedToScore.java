package org.riskcatalog.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.workflow.ElectorateSource;
import org.springframework.stereotype.Component;

/** Whom a round asks: the members of the moment of its opening, whoever joined or left since. */
@Component
public class AskedToScore implements ElectorateSource {

    private final Rounds rounds;
    private final Scores scores;
    private final MemberStates members;

    AskedToScore(Rounds rounds, Scores scores, MemberStates members) {
        this.rounds = rounds;
        this.scores = scores;
        this.members = members;
    }

    @Override
    public Optional<List<String>> statesAsked(UUID subject) {
        return rounds.findById(subject).map(round -> awaited(round.id()));
    }

    /** States that are still asked, in the order of protocol. */
    public List<String> awaited(UUID round) {
        return of(round).stream()
                .filter(score -> score.status().awaited())
                .map(Score::state)
                .toList();
    }

    /** All that were asked, in the order of protocol. */
    public List<Score> of(UUID round) {
        return members.inProtocolOrder(scores.findByRoundId(round), Score::state);
    }
}
