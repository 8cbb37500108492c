package org.riskcatalog.desk.answers;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.riskcatalog.desk.answers.Shape.Parts;
import org.riskcatalog.desk.answers.Shape.Rows;

/** Lays a tree of answers out as the fields of a page, each as it was typed; the way back from {@link SentFields}. */
final class TypedFields {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private TypedFields() {}

    /** Every field has a value, empty ones the empty text; a list of plain values is there as a whole and row by row. */
    static Map<String, Object> of(Class<?> record, JsonNode tree) {
        var typed = new TypedFields();
        typed.lay("", tree, Shapes.of(record));
        return typed.fields;
    }

    private void lay(String path, JsonNode node, Shape shape) {
        if (shape instanceof Parts parts) {
            parts.parts().forEach(part -> lay(Paths.part(path, part.name()), node.path(part.name()), part.shape()));
        } else if (shape instanceof Rows rows) {
            rows(path, node, rows);
        } else {
            fields.put(path, shape instanceof Shape.Value value ? text(node, value.type()) : text(node));
        }
    }

    /** A number without an exponent, a time without the seconds that nobody typed. */
    private static String text(JsonNode value, Class<?> type) {
        if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        return type == LocalDateTime.class
                ? text(value).replaceFirst("(T\\d\\d:\\d\\d):00(\\.0+)?$", "$1")
                : text(value);
    }

    private void rows(String path, JsonNode node, Rows shape) {
        if (!(shape.element() instanceof Parts)) {
            fields.put(path, plain(node));
        }
        for (int i = 0; i < (node.isArray() ? node.size() : 0); i++) {
            lay(Paths.row(path, i), node.path(i), shape.element());
        }
    }

    private static List<String> plain(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(TypedFields::text)
                .toList();
    }

    /** What is no single value was not typed into a field; it is shown as the JSON that it came as. */
    private static String text(JsonNode value) {
        return value.isContainerNode() ? value.toString() : value.isNull() ? "" : value.asText();
    }
}
