package org.riskcatalog.measures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.adoption.silence.Participation;
import org.riskcatalog.adoption.silence.SilentText;
import org.riskcatalog.adoption.silence.SilentTexts;
import org.riskcatalog.adoption.silence.SubjectKind;
import org.riskcatalog.catalog.text.ProposedMeasure;
import org.springframework.stereotype.Component;

/** A measure's text with its lead and participants, as it is put under silence. */
@Component
class SilentMeasures implements SilentTexts {

    private final Measures measures;
    private final MeasureTexts texts;
    private final MeasureTerms terms;

    SilentMeasures(Measures measures, MeasureTexts texts, MeasureTerms terms) {
        this.measures = measures;
        this.texts = texts;
        this.terms = terms;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.MEASURE;
    }

    @Override
    public SilentText of(UUID subject) {
        var measure = measures.get(subject);
        var text = texts.of(measure);
        return new SilentText(
                SubjectKind.MEASURE,
                subject,
                measure.entryId(),
                measure.revisionId(),
                measure.number(),
                measure.title(),
                terms.checksum(measure),
                "MEASURE",
                text.budget() != null && text.budget().signum() > 0);
    }

    /** States that do not take part are named as not participating, never as opposed. */
    @Override
    public Map<String, String> positions(UUID subject) {
        Map<String, String> said = new LinkedHashMap<>();
        participation(subject).forEach(part -> said.put(part.state(), part.as()));
        return said;
    }

    @Override
    public Optional<ProposedMeasure> measure(UUID subject) {
        return Optional.of(texts.of(measures.get(subject)));
    }

    @Override
    public List<Participation> participation(UUID subject) {
        return terms.parts(measures.get(subject));
    }
}
