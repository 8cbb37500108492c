package org.riskcatalog.catalog.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.EntrySection;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.catalog.Urgency;
import org.riskcatalog.catalog.text.EntryText;
import org.riskcatalog.catalog.text.Paragraph;
import org.riskcatalog.members.Actor;
import org.springframework.stereotype.Component;

/** The text of the current revision, a paragraph each with its own address. */
@Component
class TextSection implements EntrySection {

    /**
     * Without the title and the classification, which stand above already.
     *
     * @param confirmed the urgency that the secretariat confirmed; null before
     */
    record Model(
            EntryText text,
            List<Paragraph> paragraphs,
            @Nullable Urgency confirmed) {}

    private final Revisions revisions;
    private final SpokenText spoken;

    TextSection(Revisions revisions, SpokenText spoken) {
        this.revisions = revisions;
        this.spoken = spoken;
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
        var paragraphs = spoken.paragraphs(text).stream()
                .filter(paragraph -> paragraph.number() > 0 && !paragraph.id().equals("title"))
                .toList();
        return Optional.of(new Shown(
                "text",
                "catalog/sections :: paragraphs",
                paragraphs.size(),
                new Model(text, paragraphs, entry.urgencyConfirmed() ? entry.urgency() : null)));
    }
}
