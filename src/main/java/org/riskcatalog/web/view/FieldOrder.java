package org.riskcatalog.web.view;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The order in which a record declares its fields, rows by their number: the order of the page.
 *
 * @param answers the record; null if nobody knows it
 */
record FieldOrder(@Nullable Class<?> answers) implements Comparator<String> {
    @Override
    public int compare(String one, String other) {
        return Arrays.compare(place(one).toArray(Integer[]::new), place(other).toArray(Integer[]::new));
    }

    /** Whether the field is a list of rows or choices. */
    boolean list(String field) {
        var steps = List.of(field.split("[.\\[]"));
        var last = steps.get(steps.size() - 1);
        var owner = answers;
        for (var step : steps.subList(0, steps.size() - 1)) {
            owner = step.endsWith("]")
                    ? owner
                    : component(owner, step).map(FieldOrder::element).orElse(null);
        }
        return component(owner, last)
                .filter(component -> Collection.class.isAssignableFrom(component.getType()))
                .isPresent();
    }

    private List<Integer> place(String field) {
        var place = new ArrayList<Integer>();
        var owner = answers;
        for (var step : field.split("[.\\[]")) {
            if (step.endsWith("]")) {
                place.add(Integer.parseInt(step.substring(0, step.length() - 1)));
            } else {
                place.add(components(owner).stream()
                        .map(RecordComponent::getName)
                        .toList()
                        .indexOf(step));
                owner = component(owner, step).map(FieldOrder::element).orElse(null);
            }
        }
        return place;
    }

    private static Optional<RecordComponent> component(@Nullable Class<?> type, String name) {
        return components(type).stream()
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    private static List<RecordComponent> components(@Nullable Class<?> type) {
        return type == null || !type.isRecord() ? List.of() : List.of(type.getRecordComponents());
    }

    /** The type of a component, or of the rows if it is a list. */
    private static @Nullable Class<?> element(RecordComponent component) {
        Type type = component.getGenericType();
        if (type instanceof ParameterizedType list && list.getActualTypeArguments().length == 1) {
            type = list.getActualTypeArguments()[0];
        }
        return type instanceof Class<?> known ? known : null;
    }
}
