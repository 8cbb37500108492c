package org.riskcatalog.desk.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.riskcatalog.desk.answers.Shape.Parts;
import org.riskcatalog.desk.answers.Shape.Rows;
import org.riskcatalog.desk.answers.Shape.Value;

/** Reads the fields of a sent page as the tree that JSON would carry: everything as typed, blank fields and rows left out. */
final class SentFields {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, String[]> fields;

    private final boolean keepsBlanks;

    /** @param keepsBlanks whether rows in which nothing was typed stay: while somebody adds and removes rows */
    SentFields(Map<String, String[]> fields, boolean keepsBlanks) {
        this.fields = fields;
        this.keepsBlanks = keepsBlanks;
    }

    ObjectNode tree(Class<?> record) {
        return parts("", Shapes.of(record));
    }

    private ObjectNode parts(String path, Parts shape) {
        var node = NODES.objectNode();
        for (var part : shape.parts()) {
            var sent = read(Paths.part(path, part.name()), part.shape());
            if (keeps(sent)) {
                node.set(part.name(), sent);
            }
        }
        return node;
    }

    private JsonNode read(String path, Shape shape) {
        if (shape instanceof Parts parts) {
            return parts(path, parts);
        }
        return shape instanceof Rows rows ? rows(path, rows) : value(path);
    }

    private ArrayNode rows(String path, Rows shape) {
        var rows = NODES.arrayNode();
        var numbers = numbers(path);
        if (shape.element() instanceof Value && numbers.isEmpty()) {
            typed(path).stream().filter(text -> !text.isBlank()).forEach(rows::add);
        }
        for (int number : numbers) {
            var row = read(Paths.row(path, number), shape.element());
            if (keeps(row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private boolean keeps(JsonNode sent) {
        return keepsBlanks ? !sent.isMissingNode() : !Trees.blank(sent);
    }

    /** A checkbox may come with a hidden field before it: the last one counts. */
    private JsonNode value(String path) {
        var typed = typed(path);
        return typed.isEmpty() ? NODES.missingNode() : NODES.textNode(typed.get(typed.size() - 1));
    }

    private List<String> typed(String path) {
        var sent = fields.get(path);
        return sent == null
                ? List.of()
                : List.of(sent).stream().map(SentFields::lines).toList();
    }

    /** Browsers send two characters for the end of a line; one was typed. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }

    private List<Integer> numbers(String list) {
        var row = Pattern.compile(Pattern.quote(list) + "\\[(\\d{1,4})].*", Pattern.DOTALL);
        return fields.keySet().stream()
                .map(row::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> Integer.valueOf(matcher.group(1)))
                .sorted()
                .distinct()
                .toList();
    }
}
