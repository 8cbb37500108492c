package org.riskcatalog.measures.web;

import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.measures.Measure;
import org.riskcatalog.measures.web.MeasureSentence.Sentence;
import org.springframework.stereotype.Component;

/** The sentence of a measure with its last silence looked up. */
@Component
class StandingOfMeasure {

    private final Silences silences;
    private final MeasureSentence sentences;

    StandingOfMeasure(Silences silences, MeasureSentence sentences) {
        this.silences = silences;
        this.sentences = sentences;
    }

    Sentence of(Measure measure) {
        return sentences.of(
                measure,
                silences.latest(measure.entryId(), measure.id())
                        .filter(Silence::proposed)
                        .orElse(null));
    }
}
