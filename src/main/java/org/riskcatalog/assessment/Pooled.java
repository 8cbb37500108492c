package org.riskcatalog.assessment;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.assessment.score.ScoreSheet;
import org.riskcatalog.assessment.score.Spread;

/**
 * The scores of a round put together, three at least.
 *
 * @param sheets by State; abstentions are not among them
 */
record Pooled(Map<String, ScoreSheet> sheets) {

    Pooled {
        sheets = Map.copyOf(sheets);
    }

    boolean enough() {
        return sheets.size() >= Spread.FEWEST;
    }

    Spread spread(ToIntFunction<ScoreSheet> value) {
        return Spread.of(sheets.values().stream().mapToInt(value).boxed().toList());
    }

    /** Median of the named States only; null where fewer than three of them scored. */
    @Nullable
    Double medianOf(List<String> states, ToIntFunction<ScoreSheet> value) {
        var theirs = sheets.entrySet().stream()
                .filter(sheet -> states.contains(sheet.getKey()))
                .map(sheet -> value.applyAsInt(sheet.getValue()))
                .toList();
        return theirs.size() < Spread.FEWEST ? null : (Double) Spread.of(theirs).median();
    }

    /** The middle of an ordered code list; between two, the less favourable, which stands further on. */
    <E extends Enum<E>> String middle(Class<E> codes, Function<ScoreSheet, E> value) {
        var middle = spread(sheet -> value.apply(sheet).ordinal()).forMatrix();
        return codes.getEnumConstants()[middle].name();
    }
}
