package org.riskcatalog.catalog.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.text.EntryText;
import org.riskcatalog.catalog.text.Paragraph;
import org.riskcatalog.catalog.text.ProposedMeasure;
import org.riskcatalog.catalog.text.WarningSign;
import org.riskcatalog.web.view.Texts;
import org.springframework.stereotype.Component;

/**
 * A text as people read it, whole: all that its checksum covers. The classification stands before the first paragraph, and what
 * measures and warning signs keep as codes is put into words. In templates {@code @spoken}.
 */
@Component("spoken")
public class SpokenText {

    private static final String MEASURE = "measure-";

    private final Texts texts;

    SpokenText(Texts texts) {
        this.texts = texts;
    }

    public List<Paragraph> paragraphs(EntryText text) {
        return Stream.concat(
                        Stream.of(classification(text)),
                        text.paragraphs().stream().map(paragraph -> readable(paragraph, text)))
                .toList();
    }

    /** A measure alone. */
    public Paragraph paragraph(ProposedMeasure measure) {
        return new Paragraph(MEASURE + 1, 1, "catalog.text.measure", lines(measure), true);
    }

    /** No comment points at it: it is no paragraph of the text itself. */
    private Paragraph classification(EntryText text) {
        var lines = new ArrayList<String>();
        add(lines, "language", texts.say("catalog.text.language." + text.language()));
        add(lines, "category", text.category());
        add(lines, "chronicity", text.chronicity());
        add(lines, "origin", text.origin());
        add(lines, "timeHorizon", texts.say("catalog.text.timeHorizon." + text.timeHorizon()));
        add(lines, "confidentiality", text.confidentiality());
        add(lines, "urgency", text.urgency());
        add(lines, "affectedStates", states(text.affectedStates()));
        return new Paragraph("classification", 0, "catalog.text.classification", lines, true);
    }

    private Paragraph readable(Paragraph paragraph, EntryText text) {
        if (paragraph.id().equals("warningSigns")) {
            return with(paragraph, text.warningSigns().stream().map(this::line).toList());
        }
        if (!paragraph.id().startsWith(MEASURE)) {
            return paragraph;
        }
        int number = Integer.parseInt(paragraph.id().substring(MEASURE.length()));
        return with(paragraph, lines(text.measures().get(number - 1)));
    }

    private static Paragraph with(Paragraph paragraph, List<String> lines) {
        return new Paragraph(paragraph.id(), paragraph.number(), paragraph.heading(), lines, true);
    }

    private String line(WarningSign sign) {
        var parts = new ArrayList<String>(List.of(sign.name()));
        add(parts, "warningSigns.unit", sign.unit());
        add(parts, "warningSigns.frequency", sign.frequency());
        parts.add(texts.say("catalog.text.warningSigns." + (sign.higherIsWorse() ? "higherIsWorse" : "lowerIsWorse")));
        add(parts, "warningSigns.watch", sign.watch());
        add(parts, "warningSigns.warning", sign.warning());
        add(parts, "warningSigns.alarm", sign.alarm());
        return String.join("; ", parts);
    }

    private List<String> lines(ProposedMeasure measure) {
        var lines = new ArrayList<String>(List.of(measure.title(), measure.description()));
        lines.add(labelled("measures.type", texts.value(measure.type()) + "; " + texts.value(measure.treatment())));
        add(lines, "measures.expectedEffect", measure.expectedEffect());
        add(lines, "measures.lead", measure.lead() == null ? null : texts.state(measure.lead()));
        add(lines, "measures.participants", states(measure.participants()));
        add(lines, "measures.minParticipants", measure.minParticipants());
        add(lines, "measures.due", measure.due());
        add(lines, "measures.outputIndicator", measure.outputIndicator());
        add(lines, "measures.baseline", measure.baseline());
        add(lines, "measures.target", measure.target());
        money(lines, measure);
        add(lines, "measures.funding", measure.funding());
        measure.milestones()
                .forEach(milestone -> lines.add(labelled(
                        "measures.milestones.text",
                        milestone.text() + (milestone.due() == null ? "" : ", " + texts.value(milestone.due())))));
        return lines;
    }

    private void money(List<String> lines, ProposedMeasure measure) {
        if (measure.budget() == null) {
            add(lines, "measures.currency", measure.currency());
        } else {
            var currency = Objects.requireNonNullElse(measure.currency(), "");
            add(lines, "measures.budget", (measure.budget().toPlainString() + " " + currency).strip());
        }
    }

    private @Nullable String states(List<String> codes) {
        return codes.isEmpty() ? null : codes.stream().map(texts::state).collect(Collectors.joining(", "));
    }

    private void add(List<String> lines, String field, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            lines.add(labelled(field, String.valueOf(texts.value(value))));
        }
    }

    private String labelled(String field, String value) {
        return texts.say("catalog.text." + field) + ": " + value;
    }
}
