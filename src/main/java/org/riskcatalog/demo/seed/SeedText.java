package org.riskcatalog.demo.seed;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.Category;
import org.riskcatalog.catalog.Chronicity;
import org.riskcatalog.catalog.Confidentiality;
import org.riskcatalog.catalog.Funding;
import org.riskcatalog.catalog.MeasureType;
import org.riskcatalog.catalog.Origin;
import org.riskcatalog.catalog.Treatment;
import org.riskcatalog.catalog.Urgency;
import org.riskcatalog.catalog.text.EntryText;
import org.riskcatalog.catalog.text.Milestone;
import org.riskcatalog.catalog.text.ProposedMeasure;
import org.riskcatalog.catalog.text.Source;
import org.riskcatalog.catalog.text.WarningSign;

/** A proposal of the file as the text that its delegation would type, in one language. */
public record SeedText(SeedEntry seed, String language, Urgency urgency) {

    public EntryText typed() {
        return new EntryText(
                language,
                in(seed.title()),
                Category.valueOf(seed.category()),
                Chronicity.valueOf(seed.chronicity()),
                Origin.valueOf(seed.origin()),
                Confidentiality.valueOf(seed.confidentiality()),
                urgency,
                seed.affectedStates(),
                in(seed.summary()),
                in(seed.scenario()),
                seed.keyAssumptions().get(language),
                seed.drivers().get(language),
                seed.vulnerabilities().get(language),
                null,
                in(seed.crossBorderPath()),
                in(seed.existingControls()),
                null,
                null,
                null,
                List.of(),
                seed.indicators().stream().map(this::sign).toList(),
                seed.sources().stream().map(this::source).toList(),
                seed.measures().stream().map(this::measure).toList());
    }

    private WarningSign sign(SeedEntry.SeedIndicator indicator) {
        return new WarningSign(
                in(indicator.name()),
                indicator.unit() == null ? null : in(indicator.unit()),
                indicator.frequency(),
                "HIGHER_IS_WORSE".equals(indicator.direction()),
                indicator.watch(),
                indicator.warning(),
                indicator.alarm());
    }

    private Source source(SeedEntry.SeedSource source) {
        return new Source(in(source.title()), in(source.publisher()), source.year());
    }

    private ProposedMeasure measure(SeedEntry.SeedMeasure measure) {
        return new ProposedMeasure(
                in(measure.title()),
                in(measure.description()),
                MeasureType.valueOf(measure.type()),
                Treatment.valueOf(measure.treatment()),
                null,
                measure.leadState(),
                measure.participants(),
                null,
                measure.due(),
                in(measure.outputIndicator()),
                measure.baseline(),
                measure.target(),
                null,
                null,
                Funding.NATIONAL,
                measure.milestones().stream()
                        .map(milestone -> new Milestone(in(milestone.text()), milestone.due()))
                        .toList());
    }

    private String in(@Nullable Map<String, String> texts) {
        return texts == null ? "" : texts.getOrDefault(language, "");
    }
}
