package org.riskcatalog.review.resolution;

import java.time.Instant;
import java.util.UUID;
import org.riskcatalog.acts.Checksums;
import org.riskcatalog.catalog.RevisionKind;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.text.EntryText;
import org.riskcatalog.members.Role;
import org.riskcatalog.review.Consultations;
import org.riskcatalog.review.comment.Comment;
import org.riskcatalog.review.comment.Comments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The editor turns the approved dispositions into the entry's next revision. */
@Component
public class WriteRevision {

    private final Consultations consultations;
    private final Comments comments;
    private final RiskEntries entries;
    private final Revisions revisions;
    private final Checksums checksums;

    WriteRevision(
            Consultations consultations,
            Comments comments,
            RiskEntries entries,
            Revisions revisions,
            Checksums checksums) {
        this.consultations = consultations;
        this.comments = comments;
        this.entries = entries;
        this.revisions = revisions;
        this.checksums = checksums;
    }

    /** The text as it stands, which the review was about: what the editor begins with. */
    public EntryText current(UUID consultation) {
        return revisions.text(
                entries.get(consultations.get(consultation).entryId()).revision());
    }

    /** Whether these are the words of the text that was reviewed; how numbers and line ends are written does not matter. */
    public boolean isCurrent(UUID consultation, EntryText text) {
        return words(current(consultation)).equals(words(text));
    }

    private String words(EntryText text) {
        return checksums.canonical(text).replace("\\r\\n", "\\n");
    }

    /** Whether a disposition promises a change of the text. */
    public boolean changeIsPromised(UUID consultation) {
        return comments.findByTakenUpOrderByStateAscNumberAsc(consultation).stream()
                .anyMatch(comment -> comment.disposition().changesText());
    }

    /** Releases it; the comments that went in name it from now on. */
    @Transactional
    public void release(UUID id, EntryText text, RevisionKind kind, String changeNote, Instant at) {
        var consultation = consultations.get(id);
        var entry = entries.get(consultation.entryId());
        var revision = revisions.release(entry, text, kind, Role.EDITOR.word(), changeNote, at);
        entries.save(entry);
        comments.findByTakenUpOrderByStateAscNumberAsc(id).stream()
                .filter(comment -> comment.disposition().changesText())
                .forEach(comment -> resolve(comment, revision.id()));
    }

    private void resolve(Comment comment, UUID revision) {
        comment.resolveIn(revision);
        comments.save(comment);
    }
}
