package org.riskcatalog.measures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.riskcatalog.acts.Checksums;
import org.riskcatalog.adoption.silence.SilentText;
import org.riskcatalog.adoption.silence.SilentTexts;
import org.riskcatalog.adoption.silence.SubjectKind;
import org.riskcatalog.measures.commitment.CommitmentLevel;
import org.springframework.stereotype.Component;

/** A measure's text with its lead and participants, as it is put under silence. */
@Component
class SilentMeasures implements SilentTexts {

    private final Measures measures;
    private final MeasureTexts texts;
    private final AskedAboutMeasure asked;
    private final Checksums checksums;

    SilentMeasures(Measures measures, MeasureTexts texts, AskedAboutMeasure asked, Checksums checksums) {
        this.measures = measures;
        this.texts = texts;
        this.asked = asked;
        this.checksums = checksums;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.MEASURE;
    }

    @Override
    public SilentText of(UUID subject) {
        var measure = measures.get(subject);
        var text = texts.of(measure);
        var whole = Map.of("measure", measure.checksum(), "participation", new TreeMap<>(positions(subject)));
        return new SilentText(
                SubjectKind.MEASURE,
                subject,
                measure.entryId(),
                measure.revisionId(),
                measure.number(),
                measure.title(),
                checksums.of(whole),
                "MEASURE",
                text.budget() != null && text.budget().signum() > 0);
    }

    /** States that do not take part are named as not participating, never as opposed. */
    @Override
    public Map<String, String> positions(UUID subject) {
        Map<String, String> said = new LinkedHashMap<>();
        asked.of(subject)
                .forEach(commitment -> said.put(
                        commitment.state(),
                        Objects.requireNonNullElse(commitment.level(), CommitmentLevel.NOT_PARTICIPATING)
                                .name()));
        return said;
    }
}
