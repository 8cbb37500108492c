package org.riskcatalog.acts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.riskcatalog.members.Role;
import org.springframework.stereotype.Component;

/**
 * The arguments of a sentence, kept as JSON so that it can be said later in any language: text, numbers, instants, dates and
 * the constants of code lists.
 */
@Component
public class KeptArguments {

    /** The message key of a constant of a code list, for example {@code catalog.entryStatus.REGISTERED}. */
    public record Word(String key) {}

    private final ObjectMapper json;

    KeptArguments(ObjectMapper json) {
        this.json = json;
    }

    public String keep(List<Object> arguments) {
        var kept = json.createArrayNode();
        arguments.forEach(argument -> add(kept, argument));
        return kept.toString();
    }

    /** The same again; constants as {@link Word}s. */
    public List<Object> read(String kept) {
        try {
            List<Object> arguments = new ArrayList<>();
            json.readTree(kept).forEach(node -> arguments.add(value(node)));
            return List.copyOf(arguments);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("arguments cannot be read: " + kept, e);
        }
    }

    private static void add(ArrayNode kept, Object argument) {
        if (argument instanceof Integer || argument instanceof Long) {
            kept.add(((Number) argument).longValue());
        } else if (argument instanceof Number number) {
            kept.add(number.doubleValue());
        } else if (argument instanceof Instant at) {
            kept.addObject().put("at", at.toString());
        } else if (argument instanceof ToTheMillisecond exact) {
            kept.addObject().put("exactly", exact.at().toString());
        } else if (argument instanceof LocalDate day) {
            kept.addObject().put("day", day.toString());
        } else if (argument instanceof Enum<?> constant) {
            kept.addObject().put("word", key(constant));
        } else if (argument instanceof Word word) {
            kept.addObject().put("word", word.key());
        } else {
            kept.add(argument.toString());
        }
    }

    /** Message key of a constant: {@code <room>.<enumName>.<CONSTANT>}; roles have their words in the frame of every page. */
    public static String key(Enum<?> constant) {
        if (constant instanceof Role role) {
            return "web.role." + role.word();
        }
        var list = constant.getDeclaringClass();
        var room = list.getPackageName().split("\\.")[2];
        var name = list.getSimpleName();
        return room + "." + Character.toLowerCase(name.charAt(0)) + name.substring(1) + "." + constant.name();
    }

    private static Object value(JsonNode node) {
        if (node.has("at")) {
            return Instant.parse(node.get("at").asText());
        }
        if (node.has("exactly")) {
            return new ToTheMillisecond(Instant.parse(node.get("exactly").asText()));
        }
        if (node.has("day")) {
            return LocalDate.parse(node.get("day").asText());
        }
        if (node.has("word")) {
            return new Word(node.get("word").asText());
        }
        if (node.isIntegralNumber()) {
            return node.longValue();
        }
        return node.isNumber() ? node.doubleValue() : node.asText();
    }
}
