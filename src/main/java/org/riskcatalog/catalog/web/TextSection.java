package org.riskcatalog.catalog.web;

import java.util.List;
import java.util.Optional;
import org.riskcatalog.catalog.EntrySection;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.catalog.text.EntryText;
import org.riskcatalog.catalog.text.Paragraph;
import org.riskcatalog.members.Actor;
import org.springframework.stereotype.Component;

/** The text of the current revision, a paragraph each with its own address. */
@Component
class TextSection implements EntrySection {

    /** Without the title, which stands above the page already. */
    record Model(EntryText text, List<Paragraph> paragraphs) {}

    private static final String MEASURE = "measure-";

    private final Revisions revisions;
    private final MeasureWords measures;

    TextSection(Revisions revisions, MeasureWords measures) {
        this.revisions = revisions;
        this.measures = measures;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Shown> show(RiskEntry entry, Actor reader) {
        if (entry.currentRevision() == null) {
            return Optional.empty();
        }
        var text = revisions.text(entry.revision());
        var paragraphs = text.paragraphs().stream()
                .filter(paragraph -> !paragraph.id().equals("title"))
                .map(paragraph -> readable(paragraph, text))
                .toList();
        return Optional.of(
                new Shown("text", "catalog/sections :: paragraphs", paragraphs.size(), new Model(text, paragraphs)));
    }

    /** The fields of a measure stand in its paragraph as codes; here they are put into words. */
    private Paragraph readable(Paragraph paragraph, EntryText text) {
        if (!paragraph.id().startsWith(MEASURE)) {
            return paragraph;
        }
        int number = Integer.parseInt(paragraph.id().substring(MEASURE.length()));
        return new Paragraph(
                paragraph.id(),
                paragraph.number(),
                paragraph.heading(),
                measures.lines(text.measures().get(number - 1)),
                true);
    }
}
