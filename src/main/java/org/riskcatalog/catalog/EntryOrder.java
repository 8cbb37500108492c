package org.riskcatalog.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The columns by which a list of entries is sorted, over the whole result. */
enum EntryOrder {
    NUMBER("e.catalog_number"),
    TITLE("lower(e.title)"),
    CATEGORY("e.category"),
    PROPOSER("e.proposer"),
    STATUS(rank("e.status", EntryStatus.values())),
    SINCE("e.status_since"),
    LEVEL(level -> rank(level, RiskLevel.values()));

    private final UnaryOperator<String> expression;

    EntryOrder(String expression) {
        this(level -> expression);
    }

    EntryOrder(UnaryOperator<String> expression) {
        this.expression = expression;
    }

    /**
     * Order clause of a word such as {@code title} or {@code -title}; of an unknown word, that of the number.
     *
     * @param level the level as the reader may know it
     */
    static String clause(String sort, String level) {
        boolean down = sort.startsWith("-");
        var column = (down ? sort.substring(1) : sort).toUpperCase(Locale.ROOT);
        var order = Arrays.stream(values())
                .filter(one -> one.name().equals(column))
                .findFirst()
                .orElse(NUMBER);
        return " order by " + order.expression.apply(level) + (down ? " desc" : "") + " nulls last, e.handle";
    }

    /** The place in the code list instead of the letters of the code. */
    private static String rank(String column, Enum<?>[] list) {
        return Arrays.stream(list)
                .map(constant -> "when '" + constant.name() + "' then " + constant.ordinal())
                .collect(Collectors.joining(" ", "case (" + column + ") ", " end"));
    }
}
