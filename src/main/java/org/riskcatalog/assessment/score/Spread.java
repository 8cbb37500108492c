package org.riskcatalog.assessment.score;

import java.util.Collection;
import java.util.List;

/**
 * How far the scores of a round lie apart. Quartiles by the rule for small n: Q1 and Q3 are the medians of the lower and
 * upper half, the middle one left out when their number is odd. All values are whole or half numbers of the scale.
 *
 * @param median exact; see {@link #forMatrix()}
 */
public record Spread(double min, double q1, double median, double q3, double max) {

    /** Of two scores, each State could compute the other's. */
    public static final int FEWEST = 3;

    /** @throws IllegalArgumentException if there are fewer than {@link #FEWEST} scores */
    public static Spread of(Collection<Integer> scores) {
        if (scores.size() < FEWEST) {
            throw new IllegalArgumentException("a spread of " + scores.size() + " scores would reveal them");
        }
        var sorted = scores.stream().sorted().toList();
        int half = sorted.size() / 2;
        return new Spread(
                sorted.get(0),
                median(sorted.subList(0, half)),
                median(sorted),
                median(sorted.subList(sorted.size() - half, sorted.size())),
                sorted.get(sorted.size() - 1));
    }

    private static double median(List<Integer> sorted) {
        int upper = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(upper) : (sorted.get(upper - 1) + sorted.get(upper)) / 2.0;
    }

    /** The median as the matrix takes it: x.5 is rounded up. */
    public int forMatrix() {
        return (int) Math.ceil(median);
    }

    /** Between the quartiles. */
    public double iqr() {
        return q3 - q1;
    }

    /** Between the extremes. */
    public double range() {
        return max - min;
    }

    /** The rule of convergence: quartiles at most 1 apart, extremes at most 2. */
    public boolean converged() {
        return iqr() <= 1 && range() <= 2;
    }
}
