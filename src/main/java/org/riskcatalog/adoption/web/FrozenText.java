package org.riskcatalog.adoption.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.silence.Participation;
import org.riskcatalog.adoption.silence.SilentText;
import org.riskcatalog.adoption.silence.SilentTexts;
import org.riskcatalog.adoption.silence.SubjectKind;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.text.Paragraph;
import org.riskcatalog.catalog.text.ProposedMeasure;
import org.riskcatalog.catalog.web.SpokenText;
import org.springframework.stereotype.Component;

/** The very text that is or was under silence: of an entry the revision, of a measure its paragraph and who takes part. */
@Component
class FrozenText {

    private final Revisions revisions;
    private final List<SilentTexts> rooms;
    private final SpokenText spoken;

    FrozenText(Revisions revisions, List<SilentTexts> rooms, SpokenText spoken) {
        this.revisions = revisions;
        this.rooms = rooms;
        this.spoken = spoken;
    }

    List<Paragraph> paragraphs(SubjectKind kind, UUID subject, @Nullable UUID revision) {
        var measure = room(kind).flatMap(room -> room.measure(subject));
        if (measure.isPresent()) {
            return List.of(spoken.paragraph(measure.get()));
        }
        return revision == null ? List.of() : spoken.paragraphs(revisions.text(revision));
    }

    /** Who leads and takes part in a measure, on what terms; of an entry nothing: there the text is all. */
    List<Participation> participation(SubjectKind kind, UUID subject) {
        return room(kind).map(room -> room.participation(subject)).orElse(List.of());
    }

    /** Titles of the measures that an entry's text proposes; of a measure's own text none. */
    List<String> measures(SilentText text) {
        var revision = text.revisionId();
        return text.subjectKind() != SubjectKind.ENTRY || revision == null
                ? List.of()
                : revisions.text(revision).measures().stream()
                        .map(ProposedMeasure::title)
                        .toList();
    }

    private Optional<SilentTexts> room(SubjectKind kind) {
        return rooms.stream().filter(room -> room.kind() == kind).findFirst();
    }
}
