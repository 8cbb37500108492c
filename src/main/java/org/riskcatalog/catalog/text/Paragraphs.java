package org.riskcatalog.catalog.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lays the text of an entry out as numbered paragraphs in reading order. A measure or a warning sign stands there with all its
 * fields as codes: for comparing, not for reading.
 */
final class Paragraphs {

    private final List<Paragraph> found = new ArrayList<>();

    private Paragraphs() {}

    static List<Paragraph> of(EntryText text) {
        var paragraphs = new Paragraphs();
        paragraphs.running("title", text.title());
        paragraphs.running("summary", text.summary());
        paragraphs.running("scenario", text.scenario());
        paragraphs.points("keyAssumptions", text.keyAssumptions());
        paragraphs.points("drivers", text.drivers());
        paragraphs.points("vulnerabilities", text.vulnerabilities());
        paragraphs.running("exposure", text.exposure());
        paragraphs.running("crossBorderPath", text.crossBorderPath());
        paragraphs.running("existingControls", text.existingControls());
        paragraphs.running("requiredCapabilities", text.requiredCapabilities());
        paragraphs.running("recovery", text.recovery());
        paragraphs.points(
                "warningSigns",
                text.warningSigns().stream().map(Paragraphs::line).toList());
        paragraphs.points(
                "sources", text.sources().stream().map(Paragraphs::line).toList());
        paragraphs.running("informationGaps", text.informationGaps());
        paragraphs.points("relatedInstruments", text.relatedInstruments());
        for (int i = 0; i < text.measures().size(); i++) {
            paragraphs.add(
                    "measure-" + (i + 1),
                    "catalog.text.measure",
                    lines(text.measures().get(i)),
                    true);
        }
        return List.copyOf(paragraphs.found);
    }

    private void running(String field, @Nullable String text) {
        if (!Lines.blank(text)) {
            add(field, "catalog.text." + field, List.of(Objects.requireNonNull(text)), false);
        }
    }

    private void points(String field, List<String> lines) {
        if (!lines.isEmpty()) {
            add(field, "catalog.text." + field, lines, true);
        }
    }

    private void add(String id, String heading, List<String> lines, boolean list) {
        found.add(new Paragraph(id, found.size() + 1, heading, lines, list));
    }

    private static String line(WarningSign sign) {
        return joined(
                sign.name(),
                sign.unit(),
                sign.frequency(),
                sign.higherIsWorse(),
                sign.watch(),
                sign.warning(),
                sign.alarm());
    }

    private static String line(Source source) {
        return joined(source.title(), source.publisher(), source.date());
    }

    private static List<String> lines(ProposedMeasure measure) {
        var lines = new ArrayList<String>();
        lines.add(measure.title());
        lines.add(measure.description());
        lines.add(
                joined(measure.type(), measure.treatment(), measure.lead(), String.join(" ", measure.participants())));
        lines.add(joined(measure.expectedEffect(), measure.minParticipants()));
        lines.add(joined(measure.due(), measure.outputIndicator(), measure.baseline(), measure.target()));
        lines.add(joined(measure.budget(), measure.currency(), measure.funding()));
        measure.milestones().forEach(milestone -> lines.add(joined(milestone.text(), milestone.due())));
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private static String joined(@Nullable Object... parts) {
        return String.join(
                ", ",
                Stream.of(parts)
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .filter(part -> !part.isBlank())
                        .toList());
    }
}
