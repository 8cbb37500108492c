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
        return read(measure.content(), measure.number());
    }

    ProposedMeasure of(SplitOffMeasure measure) {
        return read(measure.content(), "split off as " + measure.id());
    }

    private ProposedMeasure read(String content, String which) {
        try {
            return json.readValue(content, ProposedMeasure.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("measure " + which + " cannot be read", e);
        }
    }
}
