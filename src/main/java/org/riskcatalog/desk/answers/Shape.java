package org.riskcatalog.desk.answers;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What answers consist of: a record's parts, rows of a list, single values. */
sealed interface Shape {

    /** What stands below: a part by its name, a row by any number. */
    default Optional<Shape> below(String step) {
        if (this instanceof Parts parts) {
            return parts.find(step).map(Part::shape);
        }
        return this instanceof Rows rows && step.startsWith("[") ? Optional.of(rows.element()) : Optional.empty();
    }

    private Class<?> raw() {
        if (this instanceof Rows rows) {
            return rows.distinct() ? Set.class : List.class;
        }
        return this instanceof Parts parts ? parts.type() : ((Value) this).type();
    }

    /** A single value: text, number, date, choice. */
    record Value(Class<?> type) implements Shape {}

    /** A list, or a set, of values or of records. */
    record Rows(Shape element, boolean distinct) implements Shape {}

    /** A record. */
    record Parts(Class<?> type, List<Part> parts) implements Shape {

        Optional<Part> find(String name) {
            return parts.stream().filter(part -> part.name().equals(name)).findFirst();
        }

        /** The type that stands at a path such as {@code measures[0].title}. */
        Optional<Class<?>> at(String path) {
            return walk(path).map(Shape::raw);
        }

        Optional<Shape> walk(String path) {
            Optional<Shape> here = Optional.of(this);
            for (var step : Paths.steps(path)) {
                here = here.flatMap(shape -> shape.below(step));
            }
            return here;
        }
    }

    /**
     * A component of a record.
     *
     * @param optional marked {@code @Nullable}
     */
    record Part(String name, Shape shape, boolean optional, RecordComponent component) {}
}
