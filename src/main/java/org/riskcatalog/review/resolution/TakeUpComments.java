package org.riskcatalog.review.resolution;

import java.util.UUID;
import org.riskcatalog.review.Consultation;
import org.riskcatalog.review.Consultations;
import org.riskcatalog.review.ReviewStatus;
import org.riskcatalog.review.comment.Comment;
import org.riskcatalog.review.comment.Comments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what the editor works on: the comments of the last review, or, where they were resolved before, its text. */
@Component
public class TakeUpComments {

    private final Consultations consultations;
    private final Comments comments;
    private final LateComments late;

    TakeUpComments(Consultations consultations, Comments comments, LateComments late) {
        this.consultations = consultations;
        this.comments = comments;
        this.late = late;
    }

    /**
     * Where the resolution begins.
     *
     * @param startAt {@code comments} or {@code revision}
     */
    public record Taken(UUID consultation, String startAt) {}

    /** @param again after conciliation or a meeting: then the text is to change, whether or not there are comments */
    @Transactional
    public Taken of(UUID entry, boolean again) {
        var rounds = consultations.findByEntryIdOrderByRound(entry);
        var last = rounds.get(rounds.size() - 1);
        var textOnly = again && !reopen(last) && !openComments(last);
        return new Taken(last.id(), textOnly ? "revision" : "comments");
    }

    /** What stayed unresolved is what the States have spoken of since: only its author can say that it is settled now. */
    private boolean reopen(Consultation last) {
        var unresolved = comments.findByTakenUpOrderByStateAscNumberAsc(last.id()).stream()
                .filter(Comment::unresolved)
                .toList();
        unresolved.forEach(comment -> {
            comment.reopen();
            comments.save(comment);
        });
        return !unresolved.isEmpty();
    }

    private boolean openComments(Consultation last) {
        return last.status() == ReviewStatus.CLOSED
                        && !comments.counted(last.id()).isEmpty()
                || late.waitFor(last.entryId());
    }
}
