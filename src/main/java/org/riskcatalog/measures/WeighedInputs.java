package org.riskcatalog.measures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Reads what the table {@code measureViability} was told about a measure. */
@Component
public class WeighedInputs {

    private final ObjectMapper json;

    WeighedInputs(ObjectMapper json) {
        this.json = json;
    }

    /** By name of the input; empty before it was asked. */
    public Map<String, Object> of(Measure measure) {
        var weighed = measure.weighedViability();
        if (weighed == null || weighed.inputs() == null) {
            return Map.of();
        }
        try {
            return json.readValue(weighed.inputs(), new TypeReference<TreeMap<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("inputs of " + measure.number() + " cannot be read", e);
        }
    }
}
