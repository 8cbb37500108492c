package org.riskcatalog.catalog.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.text.ProposedMeasure;
import org.riskcatalog.web.view.Texts;
import org.springframework.stereotype.Component;

/** A proposed measure as lines that people read. */
@Component
class MeasureWords {

    private final Texts texts;

    MeasureWords(Texts texts) {
        this.texts = texts;
    }

    List<String> lines(ProposedMeasure measure) {
        var lines = new ArrayList<String>(List.of(measure.title(), measure.description()));
        lines.add(labelled("type", texts.value(measure.type()) + "; " + texts.value(measure.treatment())));
        add(lines, "expectedEffect", measure.expectedEffect());
        add(lines, "lead", measure.lead() == null ? null : texts.state(measure.lead()));
        add(lines, "participants", states(measure.participants()));
        add(lines, "due", measure.due());
        add(lines, "outputIndicator", measure.outputIndicator());
        add(lines, "baseline", measure.baseline());
        add(lines, "target", measure.target());
        add(lines, "budget", budget(measure));
        measure.milestones()
                .forEach(milestone -> lines.add(labelled(
                        "milestones.text",
                        milestone.text() + (milestone.due() == null ? "" : ", " + texts.value(milestone.due())))));
        return lines;
    }

    private @Nullable String states(List<String> codes) {
        return codes.isEmpty() ? null : codes.stream().map(texts::state).collect(Collectors.joining(", "));
    }

    private @Nullable String budget(ProposedMeasure measure) {
        if (measure.budget() == null) {
            return null;
        }
        var currency = Objects.requireNonNullElse(measure.currency(), "");
        var funding = measure.funding() == null ? "" : "; " + texts.value(measure.funding());
        return (measure.budget().toPlainString() + " " + currency).strip() + funding;
    }

    private void add(List<String> lines, String field, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            lines.add(labelled(field, String.valueOf(texts.value(value))));
        }
    }

    private String labelled(String field, String value) {
        return texts.say("catalog.text.measures." + field) + ": " + value;
    }
}
