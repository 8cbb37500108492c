package org.riskcatalog.stories.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Makes an answer that fits a JSON Schema: what is prefilled stays, what is required is added, and where a choice is free the
 * first of the wished words is taken that the schema offers.
 */
final class FromSchema {

    private static final Pattern REPEATED = Pattern.compile("\\[(.)-.\\]\\{(\\d+)\\}");

    private final List<String> wishes;
    private final boolean everything;

    /**
     * @param wishes words to choose where the schema offers them, the most wished first
     * @param everything fill what is optional too
     */
    FromSchema(List<String> wishes, boolean everything) {
        this.wishes = wishes;
        this.everything = everything;
    }

    ObjectNode answer(JsonNode schema, JsonNode prefilled) {
        return object(schema, schema, prefilled);
    }

    private ObjectNode object(JsonNode root, JsonNode schema, JsonNode prefilled) {
        var answer = Http.JSON.createObjectNode();
        var required = required(schema);
        schema.path("properties").properties().forEach(property -> {
            var name = property.getKey();
            var shape = resolved(root, property.getValue());
            var given = prefilled.path(name);
            if (kept(given)) {
                answer.set(name, completed(root, shape, given));
            } else if (required.contains(name) || everything) {
                answer.set(name, value(root, shape, name));
            }
        });
        conditional(root, schema, answer);
        alternative(root, schema, answer);
        return answer;
    }

    /** A value that stands there and says something. */
    private static boolean kept(JsonNode given) {
        return !given.isMissingNode()
                && !given.isNull()
                && !(given.isTextual() && given.textValue().isEmpty())
                && !(given.isArray() && given.isEmpty());
    }

    private JsonNode completed(JsonNode root, JsonNode shape, JsonNode given) {
        if (given.isObject() && shape.has("properties")) {
            return object(root, shape, given);
        }
        if (given.isArray() && resolved(root, shape.path("items")).has("properties")) {
            var rows = Http.JSON.createArrayNode();
            given.forEach(row -> rows.add(object(root, resolved(root, shape.path("items")), row)));
            return rows;
        }
        return given;
    }

    private JsonNode value(JsonNode root, JsonNode shape, String name) {
        var choices = choices(shape);
        if (!choices.isEmpty()) {
            return chosen(choices);
        }
        return switch (type(shape)) {
            case "object" -> object(root, shape, Http.JSON.createObjectNode());
            case "array" -> array(root, resolved(root, shape.path("items")), shape, name);
            case "boolean" -> Http.JSON.getNodeFactory().booleanNode(false);
            case "integer", "number" -> number(shape);
            default -> text(shape, name);
        };
    }

    private ArrayNode array(JsonNode root, JsonNode item, JsonNode shape, String name) {
        var rows = Http.JSON.createArrayNode();
        var choices = choices(item);
        if (choices.isEmpty()) {
            rows.add(value(root, item, name));
        } else {
            int most = Math.min(shape.path("maxItems").asInt(2), choices.size());
            choices.subList(Math.max(0, choices.size() - Math.min(2, most)), choices.size())
                    .forEach(rows::add);
        }
        return rows;
    }

    private JsonNode chosen(List<String> choices) {
        var word = wishes.stream().filter(choices::contains).findFirst().orElse(choices.get(0));
        return Http.JSON.getNodeFactory().textNode(word);
    }

    private static JsonNode number(JsonNode shape) {
        int least = shape.path("minimum").asInt(1);
        int most = shape.path("maximum").asInt(least + 4);
        // Of a scale the middle; of a number of things, the least that is asked for.
        if (most - least > 10) {
            return Http.JSON.getNodeFactory().numberNode(least);
        }
        return Http.JSON.getNodeFactory().numberNode((least + most + 1) / 2);
    }

    private static JsonNode text(JsonNode shape, String name) {
        var nodes = Http.JSON.getNodeFactory();
        var format = shape.path("format").asText();
        if (format.equals("date")) {
            return nodes.textNode("2027-12-01");
        }
        var repeated = REPEATED.matcher(shape.path("pattern").asText());
        if (repeated.find()) {
            return nodes.textNode(repeated.group(1).repeat(Integer.parseInt(repeated.group(2))));
        }
        var pattern = shape.path("pattern").asText();
        if (pattern.contains("|")) {
            return nodes.textNode(pattern.replaceAll("[\\^$()]", "").split("\\|")[0]);
        }
        var text = "What the delegation says about " + name;
        return nodes.textNode(text.substring(
                0, Math.min(text.length(), shape.path("maxLength").asInt(200))));
    }

    private static List<String> choices(JsonNode shape) {
        List<String> choices = new ArrayList<>();
        shape.path("enum").forEach(choice -> {
            if (choice.isTextual()) {
                choices.add(choice.textValue());
            }
        });
        if (shape.path("const").isTextual()) {
            choices.add(shape.path("const").textValue());
        }
        shape.path("oneOf").forEach(one -> {
            if (one.path("const").isTextual()
                    && !choices.contains(one.path("const").textValue())) {
                choices.add(one.path("const").textValue());
            }
        });
        return choices;
    }

    private static String type(JsonNode shape) {
        var type = shape.path("type");
        if (type.isArray()) {
            return StreamSupport.stream(type.spliterator(), false)
                    .map(JsonNode::asText)
                    .filter(word -> !word.equals("null"))
                    .findFirst()
                    .orElse("string");
        }
        return shape.has("properties") ? "object" : type.asText("string");
    }

    private static Set<String> required(JsonNode schema) {
        Set<String> names = new HashSet<>();
        schema.path("required").forEach(name -> names.add(name.asText()));
        return names;
    }

    /** What becomes required by what was answered: if, then. */
    private void conditional(JsonNode root, JsonNode schema, ObjectNode answer) {
        List<JsonNode> rules = new ArrayList<>();
        schema.path("allOf").forEach(rules::add);
        rules.add(schema);
        for (var rule : rules) {
            if (rule.has("if") && holds(rule.path("if"), answer)) {
                rule.path("then").path("required").forEach(name -> {
                    if (!answer.has(name.asText())) {
                        var shape = resolved(root, schema.path("properties").path(name.asText()));
                        answer.set(name.asText(), value(root, shape, name.asText()));
                    }
                });
            }
        }
    }

    /** One of several must be there: the first. */
    private void alternative(JsonNode root, JsonNode schema, ObjectNode answer) {
        schema.path("anyOf").path(0).path("required").forEach(name -> {
            if (!answer.has(name.asText())) {
                var shape = resolved(root, schema.path("properties").path(name.asText()));
                answer.set(name.asText(), value(root, shape, name.asText()));
            }
        });
    }

    private static boolean holds(JsonNode condition, ObjectNode answer) {
        for (var property : condition.path("properties").properties()) {
            var given = answer.path(property.getKey()).asText();
            var choices = choices(property.getValue());
            if (!choices.contains(given)) {
                return false;
            }
        }
        return true;
    }

    private static JsonNode resolved(JsonNode root, JsonNode shape) {
        var reference = shape.path("$ref").asText("");
        if (reference.startsWith("#/")) {
            return root.at(reference.substring(1));
        }
        for (var one : shape.path("allOf")) {
            if (one.has("$ref")) {
                return resolved(root, one);
            }
        }
        for (var one : shape.has("properties") ? Http.JSON.createArrayNode() : shape.path("anyOf")) {
            if (!"null".equals(one.path("type").asText())) {
                return resolved(root, one);
            }
        }
        return shape;
    }
}
