package org.riskcatalog.desk.answers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.riskcatalog.web.view.Option;
import org.springframework.stereotype.Component;

/** Describes answers as JSON Schema 2020-12, so that a program can give them without knowing this one. */
@Component
public class AnswersSchema {

    private final SchemaOfRecord plain = new SchemaOfRecord();
    private final Map<Class<?>, ObjectNode> drawn = new ConcurrentHashMap<>();
    private final Words words;

    AnswersSchema(Words words) {
        this.words = words;
    }

    /**
     * @param title of the whole, in the caller's language
     * @param texts prefix of the message keys of the fields
     * @param choices allowed values by path without row numbers
     */
    public ObjectNode of(Class<? extends Record> type, String title, String texts, Map<String, List<Option>> choices) {
        var schema = drawn.computeIfAbsent(type, plain::draw).deepCopy();
        schema.put("title", title);
        new SchemaWords(words, texts, choices).into(schema, "", Shapes.of(type));
        return schema;
    }
}
