package org.riskcatalog.assessment.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.riskcatalog.assessment.scale.Scales;
import org.riskcatalog.catalog.RiskLevel;

/**
 * Entries in the 25 cells of the matrix.
 *
 * @param rows impact 5 first, as it is drawn
 */
record Matrix(List<Row> rows, Map<RiskLevel, Long> levels, int total) {

    private static final int SHOWN_IN_CELL = 24;

    /** One impact class. */
    record Row(int impact, List<Cell> cells) {}

    /** One cell with its entries, the first of them named. */
    record Cell(int impact, int likelihood, RiskLevel level, List<Placed> entries) {

        public int count() {
            return entries.size();
        }

        public List<Placed> named() {
            return entries.subList(0, Math.min(SHOWN_IN_CELL, entries.size()));
        }

        public int unnamed() {
            return entries.size() - named().size();
        }
    }

    static Matrix of(List<Placed> entries, Scales scales) {
        var levels = new EnumMap<RiskLevel, Long>(RiskLevel.class);
        for (var level : RiskLevel.values()) {
            levels.put(
                    level,
                    entries.stream().filter(entry -> entry.level() == level).count());
        }
        var rows = IntStream.rangeClosed(1, 5)
                .map(step -> 6 - step)
                .mapToObj(impact -> new Row(impact, cells(impact, entries, scales)))
                .toList();
        return new Matrix(rows, levels, entries.size());
    }

    private static List<Cell> cells(int impact, List<Placed> entries, Scales scales) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(likelihood -> new Cell(
                        impact,
                        likelihood,
                        scales.level(impact, likelihood),
                        entries.stream()
                                .filter(entry -> entry.impact() == impact && entry.likelihood() == likelihood)
                                .toList()))
                .toList();
    }
}
