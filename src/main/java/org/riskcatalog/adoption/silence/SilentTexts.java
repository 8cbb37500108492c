package org.riskcatalog.adoption.silence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.catalog.text.ProposedMeasure;

/** A room gives the texts of one kind that may be put under silence. */
public interface SilentTexts {

    SubjectKind kind();

    /** The text as it stands now. */
    SilentText of(UUID subject);

    /** What each State said about the text before: a position or a commitment, for the decision record; by State. */
    Map<String, String> positions(UUID subject);

    /** The text itself where it is a measure; empty where it is a whole revision. */
    default Optional<ProposedMeasure> measure(UUID subject) {
        return Optional.empty();
    }

    /** Who leads and takes part, which is under silence together with the text; nothing where the text is all. */
    default List<Participation> participation(UUID subject) {
        return List.of();
    }
}
