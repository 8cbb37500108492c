package org.riskcatalog.members.configuration;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;

/** Reads YAML strictly into records: nothing unknown, nothing twice, nothing missing. */
class YamlShapes {

    private final ObjectMapper yaml = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    <T> T read(String where, InputStream content, Class<T> shape) throws IOException {
        try {
            var tree = yaml.readTree(content);
            expectVersion(where, tree);
            return validated(where, yaml.treeToValue(tree, shape));
        } catch (JsonMappingException e) {
            throw new FaultyConfiguration(where, element(e), e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            throw new FaultyConfiguration(where, "", e.getOriginalMessage() + line(e));
        }
    }

    private static void expectVersion(String where, JsonNode tree) {
        if (!(tree instanceof ObjectNode elements)) {
            throw new FaultyConfiguration(where, "", "is empty or not a list of named elements");
        }
        var version = elements.remove("version");
        if (version == null || !version.asText().equals("1")) {
            throw new FaultyConfiguration(where, "version", "must be \"1\"");
        }
    }

    private static <T> T validated(String where, T value) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            complain(where, factory.getValidator(), value);
        }
        return value;
    }

    private static <T> void complain(String where, Validator validator, T value) {
        var faults = validator.validate(value);
        if (!faults.isEmpty()) {
            throw new FaultyConfiguration(
                    where,
                    "",
                    faults.stream()
                            .map(fault -> fault.getPropertyPath() + " " + fault.getMessage())
                            .sorted()
                            .collect(Collectors.joining("; ")));
        }
    }

    private static String element(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String line(JsonProcessingException e) {
        return e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
    }
}
