package org.riskcatalog.catalog.text;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lists as a form sends them: missing, or with rows that were left empty. */
final class Lines {

    private Lines() {}

    static List<String> kept(@Nullable List<String> lines) {
        return lines == null
                ? List.of()
                : lines.stream()
                        .filter(line -> line != null && !line.isBlank())
                        .map(String::strip)
                        .toList();
    }

    static <T> List<T> rows(@Nullable List<T> rows, Predicate<T> empty) {
        return rows == null
                ? List.of()
                : rows.stream().filter(Objects::nonNull).filter(empty.negate()).toList();
    }

    static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
