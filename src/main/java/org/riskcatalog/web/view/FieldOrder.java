package org.riskcatalog.web.view;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order in which a record declares its fields, rows by their number: the order of the page. */
record FieldOrder(@Nullable Class<?> answers) implements Comparator<String> {
    @Override
    public int compare(String one, String other) {
        return Arrays.compare(place(one).toArray(Integer[]::new), place(other).toArray(Integer[]::new));
    }

    private List<Integer> place(String field) {
        var place = new ArrayList<Integer>();
        Class<?> type = answers;
        for (var step : field.split("[.\\[]")) {
            if (step.endsWith("]")) {
                place.add(Integer.parseInt(step.substring(0, step.length() - 1)));
            } else {
                var component = index(type, step);
                place.add(component);
                type = component < 0 || type == null ? null : element(type.getRecordComponents()[component]);
            }
        }
        return place;
    }

    private static int index(@Nullable Class<?> type, String name) {
        if (type == null || !type.isRecord()) {
            return -1;
        }
        var names = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        return names.indexOf(name);
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
