package org.riskcatalog.catalog.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.catalog.Difference;
import org.riskcatalog.catalog.Difference.Change;
import org.riskcatalog.catalog.Revision;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.web.view.Segment;
import org.springframework.stereotype.Component;

/** What changed since somebody opened a text to sign it (procedure.md, REVISION_SUPERSEDED). */
@Component("supersededText")
public class SupersededText {

    /**
     * A paragraph that is not as it was.
     *
     * @param heading message key
     * @param language of the text
     */
    public record Changed(String heading, String language, List<Segment> segments) {}

    private final Revisions revisions;
    private final SpokenText spoken;

    SupersededText(Revisions revisions, SpokenText spoken) {
        this.revisions = revisions;
        this.spoken = spoken;
    }

    /**
     * Between two released texts of an entry, by their checksums.
     *
     * @return nothing if one of them is no text of the entry, as with the terms of a measure
     */
    public List<Changed> changes(UUID entry, String older, String newer) {
        var all = revisions.of(entry);
        return with(all, older)
                .flatMap(before -> with(all, newer).map(after -> between(before, after)))
                .orElse(List.of());
    }

    private List<Changed> between(Revision older, Revision newer) {
        var text = revisions.text(newer);
        return Difference.between(spoken.paragraphs(revisions.text(older)), spoken.paragraphs(text)).stream()
                .filter(paragraph -> paragraph.change() != Change.SAME)
                .map(paragraph -> new Changed(paragraph.heading(), text.language(), paragraph.segments()))
                .toList();
    }

    private static Optional<Revision> with(List<Revision> all, String checksum) {
        return all.stream()
                .filter(revision -> revision.checksum().equals(checksum))
                .findFirst();
    }
}
