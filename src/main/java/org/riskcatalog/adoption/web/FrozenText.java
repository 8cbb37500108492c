package org.riskcatalog.adoption.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.silence.Participation;
import org.riskcatalog.adoption.silence.SilentTexts;
import org.riskcatalog.adoption.silence.SubjectKind;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.text.Paragraph;
import org.springframework.stereotype.Component;

/** The very text that is or was under silence: of an entry the revision, of a measure its paragraph and who takes part. */
@Component
class FrozenText {

    private static final String MEASURE = "measure-";

    private final Revisions revisions;
    private final List<SilentTexts> rooms;

    FrozenText(Revisions revisions, List<SilentTexts> rooms) {
        this.revisions = revisions;
        this.rooms = rooms;
    }

    List<Paragraph> paragraphs(SubjectKind kind, @Nullable UUID revision, String title) {
        if (revision == null) {
            return List.of();
        }
        return revisions.text(revision).paragraphs().stream()
                .filter(paragraph -> kind == SubjectKind.ENTRY || isMeasure(paragraph, title))
                .toList();
    }

    private static boolean isMeasure(Paragraph paragraph, String title) {
        return paragraph.id().startsWith(MEASURE)
                && title.equals(paragraph.lines().get(0));
    }

    /** Who leads and takes part in a measure, on what terms; of an entry nothing: there the text is all. */
    List<Participation> participation(SubjectKind kind, UUID subject) {
        return rooms.stream()
                .filter(room -> room.kind() == kind)
                .findFirst()
                .map(room -> room.participation(subject))
                .orElse(List.of());
    }
}
