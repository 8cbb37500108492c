package org.riskcatalog.review.resolution;

import java.util.List;
import java.util.UUID;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.review.Consultation;
import org.riskcatalog.review.Consultations;
import org.riskcatalog.review.LateReplySigned;
import org.riskcatalog.review.comment.Comment;
import org.riskcatalog.review.comment.Comments;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Late comments on their way to the next revision: the next list of dispositions that is still open takes them up. */
@Component
public class LateComments {

    private final Consultations consultations;
    private final Comments comments;
    private final RiskEntries entries;

    LateComments(Consultations consultations, Comments comments, RiskEntries entries) {
        this.consultations = consultations;
        this.comments = comments;
        this.entries = entries;
    }

    /** If the editor has not given the dispositions yet, they are among them. Whoever signs holds the consultation's lock. */
    @EventListener
    void on(LateReplySigned event) {
        var consultation = consultations.get(event.consultation());
        var resolving = entries.get(event.entry()).status() == EntryStatus.RESOLUTION;
        if (resolving && consultation.takesUpLateComments()) {
            takeUp(consultation);
        }
    }

    /** Whether any waits for the next revision of the entry. */
    boolean waitFor(UUID entry) {
        return !waiting(entry).isEmpty();
    }

    /** All that wait, of whichever round of the entry. */
    void takeUp(Consultation consultation) {
        waiting(consultation.entryId()).forEach(comment -> {
            comment.takeUp(consultation.id());
            comments.save(comment);
        });
    }

    private List<Comment> waiting(UUID entry) {
        return comments.waiting(consultations.findByEntryIdOrderByRound(entry).stream()
                .map(Consultation::id)
                .toList());
    }
}
