package org.riskcatalog.assessment.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.assessment.Aggregate;
import org.riskcatalog.assessment.Round;
import org.riskcatalog.assessment.Score;
import org.riskcatalog.clearance.Clearance;

/**
 * One round with all that belongs to it, as it was read for a page; what of it is shown, the visibility decides.
 *
 * @param scores in the order of protocol
 * @param progress by State, of delegations that have begun
 * @param aggregate null while it is open
 */
record ReadRound(
        Round round,
        List<Score> scores,
        Map<String, Clearance.Status> progress,
        @Nullable Aggregate aggregate) {

    int asked() {
        return scores.size();
    }

    int replied() {
        return (int) scores.stream().filter(score -> score.status().replied()).count();
    }

    Optional<Score> of(String state) {
        return scores.stream().filter(score -> score.state().equals(state)).findFirst();
    }
}
