package org.riskcatalog.catalog.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.text.EntryText;
import org.riskcatalog.catalog.text.Paragraph;
import org.riskcatalog.catalog.text.ProposedMeasure;
import org.riskcatalog.web.view.Texts;
import org.springframework.stereotype.Component;

/** A text as people read it: the fields of a measure stand in its paragraph as codes and are put into words here. In templates {@code @spoken}. */
@Component("spoken")
public class SpokenText {

    private static final String MEASURE = "measure-";

    private final Texts texts;

    SpokenText(Texts texts) {
        this.texts = texts;
    }

    public List<Paragraph> paragraphs(EntryText text) {
        return text.paragraphs().stream()
                .map(paragraph -> readable(paragraph, text))
                .toList();
    }

    /** A measure alone. */
    public Paragraph paragraph(ProposedMeasure measure) {
        return new Paragraph(MEASURE + 1, 1, "catalog.text.measure", lines(measure), true);
    }

    private Paragraph readable(Paragraph paragraph, EntryText text) {
        if (!paragraph.id().startsWith(MEASURE)) {
            return paragraph;
        }
        int number = Integer.parseInt(paragraph.id().substring(MEASURE.length()));
        return new Paragraph(
                paragraph.id(),
                paragraph.number(),
                paragraph.heading(),
                lines(text.measures().get(number - 1)),
                true);
    }

    private List<String> lines(ProposedMeasure measure) {
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
