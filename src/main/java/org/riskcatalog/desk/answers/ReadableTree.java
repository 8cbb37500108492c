package org.riskcatalog.desk.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.riskcatalog.desk.answers.Shape.Parts;
import org.riskcatalog.desk.answers.Shape.Rows;
import org.riskcatalog.desk.answers.Shape.Value;

/** Turns texts that were typed on a page into the numbers and truth values that they stand for; the rest stays. */
final class ReadableTree {

    private final Values values;

    ReadableTree(Values values) {
        this.values = values;
    }

    ObjectNode of(Class<?> record, ObjectNode tree) {
        return (ObjectNode) read(tree, Shapes.of(record));
    }

    private JsonNode read(JsonNode node, Shape shape) {
        if (shape instanceof Parts parts && node.isObject()) {
            var read = JsonNodeFactory.instance.objectNode();
            node.properties()
                    .forEach(member -> read.set(
                            member.getKey(),
                            parts.find(member.getKey())
                                    .map(part -> read(member.getValue(), part.shape()))
                                    .orElse(member.getValue())));
            return read;
        }
        if (shape instanceof Rows rows && node.isArray()) {
            var read = JsonNodeFactory.instance.arrayNode();
            node.forEach(row -> read.add(read(row, rows.element())));
            return read;
        }
        return shape instanceof Value value && node.isTextual() && !Trees.blank(node)
                ? values.natural(node, value.type())
                : node;
    }
}
