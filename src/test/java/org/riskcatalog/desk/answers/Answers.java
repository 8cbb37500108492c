package org.riskcatalog.desk.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riskcatalog.acts.Fault;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;

/** Answers as tests send them. */
final class Answers {

    static final ObjectMapper JSON = Jackson2ObjectMapperBuilder.json()
            .featuresToDisable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    static final AnswersBinder BINDER = new AnswersBinder(
            new Values(JSON),
            new PartRules(Validation.buildDefaultValidatorFactory().getValidator()));

    private Answers() {}

    /** Lines {@code name=value}, as a browser sends them. */
    static Map<String, String[]> page(String... lines) {
        var fields = new LinkedHashMap<String, String[]>();
        for (var line : lines) {
            var name = line.substring(0, line.indexOf('='));
            var value = line.substring(line.indexOf('=') + 1);
            fields.merge(name, new String[] {value}, (before, more) -> {
                var all = java.util.Arrays.copyOf(before, before.length + 1);
                all[before.length] = value;
                return all;
            });
        }
        return fields;
    }

    static ObjectNode json(String json) {
        try {
            return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Bound<Reply> fromPage(String... lines) {
        return BINDER.bind(Reply.class, BINDER.tree(Reply.class, new SentPage(page(lines))), Map.of());
    }

    static Bound<Reply> fromJson(String json) {
        return BINDER.bind(Reply.class, json(json), Map.of());
    }

    /** {@code position.value NotNull} for each fault. */
    static List<String> faults(Bound<?> bound) {
        return bound.faults().stream().map(Answers::line).toList();
    }

    private static String line(Fault fault) {
        return fault.field() + " " + fault.code();
    }
}
