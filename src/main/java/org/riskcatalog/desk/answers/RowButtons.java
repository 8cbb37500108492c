package org.riskcatalog.desk.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.riskcatalog.desk.answers.Shape.Parts;
import org.riskcatalog.desk.answers.Shape.Rows;

/** Buttons that add a row to a list or take one away: they need no script. */
final class RowButtons {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RowButtons() {}

    /** The answers of the page with one row more or less; rows that are still blank stay. */
    static ObjectNode pressed(Class<?> record, SentPage page) {
        var fields = page.without(page.removed().orElse(null));
        var tree = new SentFields(fields, true).tree(record);
        page.added().ifPresent(list -> add(tree, Shapes.of(record), list));
        return tree;
    }

    private static void add(ObjectNode tree, Parts shape, String list) {
        if (!(shape.walk(list).orElse(null) instanceof Rows rows)) {
            return;
        }
        var steps = Paths.steps(list);
        JsonNode parent = tree;
        for (var step : steps.subList(0, steps.size() - 1)) {
            parent = step.startsWith("[") ? parent.path(Paths.number(step)) : parent.path(step);
        }
        if (parent instanceof ObjectNode object) {
            object.withArrayProperty(steps.get(steps.size() - 1))
                    .add(rows.element() instanceof Parts ? NODES.objectNode() : NODES.textNode(""));
        }
    }

    /** The first field of the last row of a list, where somebody who added it goes on; empty if it has none. */
    static Optional<String> lastRow(Class<?> record, ObjectNode tree, String list) {
        var rows = TypedFields.of(record, tree).keySet().stream()
                .filter(field -> field.startsWith(list + "["))
                .toList();
        return rows.stream()
                .map(field -> field.substring(0, field.indexOf(']', list.length()) + 1))
                .reduce((earlier, later) -> later)
                .flatMap(last ->
                        rows.stream().filter(field -> field.startsWith(last)).findFirst());
    }
}
