package org.riskcatalog.web.view;

import java.math.BigDecimal;

/**
 * How far the States agree on a scale of 1 to 5, as it is drawn: median, the middle half, the extremes.
 *
 * @param median likewise q1, q3, min, max: 1 to 5
 */
public record Spread(BigDecimal median, BigDecimal q1, BigDecimal q3, BigDecimal min, BigDecimal max) {
    private static final double STEP = 31;
    private static final double LEFT = 10;

    /** Where a value stands in a drawing 144 wide. */
    public double x(Number value) {
        return LEFT + (value.doubleValue() - 1) * STEP;
    }

    /** Width of the middle half in the drawing. */
    public double middle() {
        return x(q3) - x(q1);
    }
}
