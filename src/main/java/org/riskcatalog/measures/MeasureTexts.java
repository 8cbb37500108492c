package org.riskcatalog.measures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.riskcatalog.catalog.text.ProposedMeasure;
import org.springframework.stereotype.Component;

/** Reads the frozen text of a measure. */
@Component
public class MeasureTexts {

    private final ObjectMapper json;

    MeasureTexts(ObjectMapper json) {
        this.json = json;
    }

    public ProposedMeasure of(Measure measure) {
        try {
            return json.readValue(measure.content(), ProposedMeasure.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("measure " + measure.number() + " cannot be read", e);
        }
    }
}
