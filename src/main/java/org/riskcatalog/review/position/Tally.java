package org.riskcatalog.review.position;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What the positions of a consultation come to, before any rule judges it.
 *
 * @param objections positions that object, with or without reasons
 * @param activeHolds holds that have not ended yet
 * @param replies signed positions of any value
 * @param needed two thirds of the States asked, rounded up
 * @param extended whether the consultation was extended already
 * @param mustSubstantive substantive comments of weight MUST
 * @param supporters States other than the sponsors that carry the text
 * @param affectedSilent affected States that gave no reply or are not interested
 */
public record Tally(
        int objections,
        int activeHolds,
        int replies,
        int needed,
        boolean extended,
        int mustSubstantive,
        int supporters,
        int affectedSilent) {

    /** Counts the positions as of an instant; the demands for revision are counted by the caller. */
    public static Tally of(
            Collection<String> asked,
            List<Position> positions,
            int mustSubstantive,
            Collection<String> sponsors,
            Collection<String> affected,
            boolean extended,
            Instant at) {
        return new Tally(
                count(positions, position -> position.stance() == PositionValue.OBJECT),
                count(positions, position -> position.holdsAt(at)),
                positions.size(),
                needed(asked.size()),
                extended,
                mustSubstantive,
                count(positions, position -> position.stance().supports() && !sponsors.contains(position.state())),
                silent(asked, positions, affected));
    }

    /** Two thirds, rounded up. */
    public static int needed(int asked) {
        return (2 * asked + 2) / 3;
    }

    /** As the decision {@code positionTally} names them. */
    public Map<String, Object> inputs() {
        return Map.of(
                "objections", objections,
                "activeHolds", activeHolds,
                "replies", replies,
                "needed", needed,
                "extended", extended,
                "mustSubstantive", mustSubstantive,
                "supporters", supporters,
                "affectedSilent", affectedSilent);
    }

    private static int silent(Collection<String> asked, List<Position> positions, Collection<String> affected) {
        var engaged = positions.stream()
                .filter(position -> position.stance() != PositionValue.NOT_INTERESTED)
                .map(Position::state)
                .toList();
        return (int) affected.stream()
                .distinct()
                .filter(state -> asked.contains(state) && !engaged.contains(state))
                .count();
    }

    private static int count(List<Position> positions, Predicate<Position> which) {
        return (int) positions.stream().filter(which).count();
    }
}
