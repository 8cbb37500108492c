package org.riskcatalog.measures;

import java.util.List;
import java.util.UUID;
import org.riskcatalog.adoption.decision.IssuedDecision.MeasureLine;
import org.riskcatalog.adoption.decision.MeasureLines;
import org.springframework.stereotype.Component;

/** What became of the measures of an entry, as its decision says it: what stays a recommendation is issued as one. */
@Component
class IssuedMeasures implements MeasureLines {

    private final Measures measures;

    IssuedMeasures(Measures measures) {
        this.measures = measures;
    }

    @Override
    public List<MeasureLine> of(UUID subject) {
        return measures
                .findById(subject)
                .map(List::of)
                .orElseGet(() -> measures.findByEntryIdOrderByPosition(subject))
                .stream()
                .filter(measure -> measure.status().decided())
                .map(measure -> new MeasureLine(measure.number(), measure.title(), outcome(measure)))
                .toList();
    }

    private static String outcome(Measure measure) {
        return switch (measure.status()) {
            case ADOPTED -> measure.subjectToFunding() ? "SUBJECT_TO_FUNDING" : "ADOPTED";
            case RECOMMENDED -> "RECOMMENDED";
            default -> "NOT_ADOPTED";
        };
    }
}
