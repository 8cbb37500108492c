package org.riskcatalog.measures.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.EntrySection;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.measures.Measure;
import org.riskcatalog.measures.Measures;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Strip;
import org.springframework.stereotype.Component;

/** The measures of an adopted entry on its page: how far each is, and how the States take part. */
@Component
class MeasuresSection implements EntrySection {

    /** One measure as the page shows it. */
    record Line(Measure measure, @Nullable Strip strip) {}

    private final Measures measures;
    private final MeasureStrips strips;

    MeasuresSection(Measures measures, MeasureStrips strips) {
        this.measures = measures;
        this.strips = strips;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Shown> show(RiskEntry entry, Actor reader) {
        var all = measures.findByEntryIdOrderByPosition(entry.id());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var taking = strips.of(all.stream().map(MeasureStrips.Of::of).toList(), reader);
        List<Line> lines = all.stream()
                .map(measure -> new Line(measure, taking.get(measure.id())))
                .toList();
        return Optional.of(new Shown("measures", "measures/sections :: measures", lines.size(), lines));
    }
}
