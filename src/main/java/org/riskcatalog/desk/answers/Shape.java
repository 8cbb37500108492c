package org.riskcatalog.desk.answers;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/** What answers consist of: a record's parts, rows of a list, single values. */
sealed interface Shape {

    /** A single value: text, number, date, choice. */
    record Value(Class<?> type) implements Shape {}

    /** A list, or a set, of values or of records. */
    record Rows(Shape element, boolean distinct) implements Shape {}

    /** A record. */
    record Parts(Class<?> type, List<Part> parts) implements Shape {

        Optional<Part> find(String name) {
            return parts.stream().filter(part -> part.name().equals(name)).findFirst();
        }
    }

    /**
     * A component of a record.
     *
     * @param optional marked {@code @Nullable}
     */
    record Part(String name, Shape shape, boolean optional, RecordComponent component) {}
}
