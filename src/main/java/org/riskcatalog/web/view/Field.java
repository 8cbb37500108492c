package org.riskcatalog.web.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form as a template draws it.
 *
 * @param name as it is sent, {@code measures[0].title}; also the id of its first control
 * @param hint empty for none
 * @param values as typed, else as they stand in the answers; several for a group of checkboxes
 * @param errors sentences
 */
public record Field(String name, String label, String hint, List<String> values, List<String> errors) {
    public Field {
        values = List.copyOf(values);
        errors = List.copyOf(errors);
    }

    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    public boolean has(Object value) {
        return values.contains(FieldText.of(value));
    }

    public boolean bad() {
        return !errors.isEmpty();
    }

    public String hintId() {
        return name + "-hint";
    }

    public String errorId() {
        return name + "-error";
    }

    /** For {@code aria-describedby}: hint, then error; null if there is neither. */
    public @Nullable String describedBy() {
        var ids = Stream.of(hint.isEmpty() ? "" : hintId(), bad() ? errorId() : "")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** What is not a date could not be shown in a date field: then it is shown as text, as it was typed. */
    public String dateType() {
        return value().matches("(\\d{4}-\\d\\d-\\d\\d)?") ? "date" : "text";
    }

    /** The same for a date with a time. */
    public String dateTimeType() {
        return value().matches("(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d)?") ? "datetime-local" : "text";
    }

    /** Id of an option: that of the first is the field's name, where the error summary leads to. */
    public String optionId(int index) {
        return index == 0 ? name : name + "-" + (index + 1);
    }
}
