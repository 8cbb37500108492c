package org.riskcatalog.assessment.web;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.assessment.Aggregate;
import org.riskcatalog.assessment.score.Spread;

/**
 * A small drawing of one entry in the matrix: its square, the arrow to the residual risk, the span between the quartiles.
 * 88 units wide and high; a cell is 16.
 */
record Movement(Placed entry) {

    private static final double HALF_SQUARE = 4;
    private static final double HEAD = 9;
    private static final double SHAFT_ENDS = 5;
    private static final double AROUND = 5;

    /** Whether quartiles and residual risk are there for this reader. */
    public boolean detailed() {
        return entry.aggregate() != null && entry.aggregate().telling();
    }

    public int residualLikelihood() {
        return spread(told().residualLikelihood()).forMatrix();
    }

    public int residualImpact() {
        return spread(told().residualImpact()).forMatrix();
    }

    public Spread likelihood() {
        return spread(told().likelihood());
    }

    public Spread impact() {
        return spread(told().impact());
    }

    /** Left edge of the square. */
    public double squareX() {
        return x(entry.likelihood()) - HALF_SQUARE;
    }

    public double squareY() {
        return y(entry.impact()) - HALF_SQUARE;
    }

    /** Left edge of the span between the quartiles. */
    public double spanX() {
        return x(likelihood().q1()) - AROUND;
    }

    public double spanY() {
        return y(impact().q3()) - AROUND;
    }

    public double spanWidth() {
        return x(likelihood().q3()) - x(likelihood().q1()) + 2 * AROUND;
    }

    public double spanHeight() {
        return y(impact().q1()) - y(impact().q3()) + 2 * AROUND;
    }

    public boolean moves() {
        return residualLikelihood() != entry.likelihood() || residualImpact() != entry.impact();
    }

    public String shaft() {
        return "M%s %sL%s %s"
                .formatted(
                        number(x(entry.likelihood())),
                        number(y(entry.impact())),
                        number(x(residualLikelihood()) - SHAFT_ENDS * right()),
                        number(y(residualImpact()) - SHAFT_ENDS * down()));
    }

    /** The head of the arrow, its tip in the middle of the residual cell. */
    public String head() {
        double tipX = x(residualLikelihood());
        double tipY = y(residualImpact());
        double footX = tipX - HEAD * right();
        double footY = tipY - HEAD * down();
        return "M%s %sL%s %sL%s %sZ"
                .formatted(
                        number(tipX),
                        number(tipY),
                        number(footX - HALF_SQUARE * down()),
                        number(footY + HALF_SQUARE * right()),
                        number(footX + HALF_SQUARE * down()),
                        number(footY - HALF_SQUARE * right()));
    }

    /** Direction of the arrow, of length 1. */
    private double right() {
        return (x(residualLikelihood()) - x(entry.likelihood())) / length();
    }

    private double down() {
        return (y(residualImpact()) - y(entry.impact())) / length();
    }

    private double length() {
        return Math.hypot(x(residualLikelihood()) - x(entry.likelihood()), y(residualImpact()) - y(entry.impact()));
    }

    private static double x(double likelihood) {
        return 12 + 16 * (likelihood - 1);
    }

    private static double y(double impact) {
        return 12 + 16 * (5 - impact);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private Aggregate told() {
        return Objects.requireNonNull(entry.aggregate());
    }

    private static Spread spread(@Nullable Spread spread) {
        return Objects.requireNonNull(spread);
    }
}
