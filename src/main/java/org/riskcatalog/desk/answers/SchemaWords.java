package org.riskcatalog.desk.answers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.riskcatalog.desk.answers.Shape.Parts;
import org.riskcatalog.desk.answers.Shape.Rows;
import org.riskcatalog.desk.answers.Shape.Value;
import org.riskcatalog.web.view.Option;

/** Puts labels, hints and the choices of the moment into a schema, in the caller's language. */
final class SchemaWords {

    private final Words words;
    private final String texts;
    private final Map<String, List<Option>> choices;

    SchemaWords(Words words, String texts, Map<String, List<Option>> choices) {
        this.words = words;
        this.texts = texts;
        this.choices = choices;
    }

    void into(ObjectNode schema, String path, Shape shape) {
        if (shape instanceof Parts parts) {
            parts.parts().forEach(part -> part(schema, Paths.part(path, part.name()), part.name(), part.shape()));
        } else if (shape instanceof Rows rows) {
            into(schema.withObject("/items"), path, rows.element());
        } else if (choices.containsKey(path)) {
            offer(schema, choices.get(path));
        } else if (((Value) shape).type().isEnum()) {
            offer(schema, words.constants(((Value) shape).type(), texts, path));
        }
    }

    private void part(ObjectNode schema, String path, String name, Shape shape) {
        var described = schema.withObject("/properties").withObject("/" + name);
        described.put("title", words.label(texts, path));
        var hint = words.hint(texts, path);
        if (!hint.isEmpty()) {
            described.put("description", hint);
        }
        into(described, path, shape);
    }

    private static void offer(ObjectNode schema, List<Option> options) {
        var values = schema.putArray("enum");
        var named = schema.putArray("oneOf");
        for (var option : options) {
            if (option.barred()) {
                continue;
            }
            values.add(option.value());
            named.addObject().put("const", option.value()).put("title", option.label());
        }
    }
}
