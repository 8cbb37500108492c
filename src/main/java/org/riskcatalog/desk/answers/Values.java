package org.riskcatalog.desk.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads single values: as text, as pages send them, or as what they are, as JSON does. */
@Component
class Values {

    /** What stands in a record where nothing was sent and a primitive cannot be null. */
    private static final Map<Class<?>, Object> ZERO =
            Map.of(boolean.class, false, int.class, 0, long.class, 0L, double.class, 0d);

    private final ObjectMapper strict;

    Values(ObjectMapper json) {
        strict = json.copy()
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        for (var shape : new CoercionInputShape[] {
            CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
        }) {
            strict.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
            strict.coercionConfigFor(LogicalType.DateTime).setCoercion(shape, CoercionAction.Fail);
        }
        strict.coercionConfigFor(LogicalType.Boolean).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
    }

    @Nullable
    Object read(JsonNode sent, Class<?> type) throws NotReadable {
        if (sent.isMissingNode() || sent.isNull()) {
            return nothing(type);
        }
        try {
            return strict.treeToValue(tidy(sent, type), type);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new NotReadable(e);
        }
    }

    /** A text with characters that nobody types and that neither a page nor PostgreSQL can show or keep. */
    static boolean controlled(JsonNode sent) {
        return sent.isTextual()
                && sent.textValue().chars().anyMatch(c -> Character.isISOControl(c) && "\t\n\r\u0085".indexOf(c) < 0);
    }

    static @Nullable Object nothing(Class<?> type) {
        return ZERO.get(type);
    }

    /** The JSON of what a text stands for; the text if it stands for nothing of that type. */
    JsonNode natural(JsonNode text, Class<?> type) {
        try {
            return strict.valueToTree(strict.treeToValue(tidy(text, type), type));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return text;
        }
    }

    /** Spaces around and inside of numbers come from copying; text is taken as typed. */
    private JsonNode tidy(JsonNode sent, Class<?> type) {
        if (!sent.isTextual() || type == String.class) {
            return sent;
        }
        var text = sent.textValue().strip();
        return strict.getNodeFactory().textNode(number(type) ? text.replaceAll("[\\s\\u00a0\\u202f]", "") : text);
    }

    private static boolean number(Class<?> type) {
        return Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class;
    }
}
