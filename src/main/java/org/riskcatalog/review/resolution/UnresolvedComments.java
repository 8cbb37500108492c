package org.riskcatalog.review.resolution;

import java.util.UUID;
import org.riskcatalog.review.Consultation;
import org.riskcatalog.review.Consultations;
import org.riskcatalog.review.comment.Comment;
import org.riskcatalog.review.comment.Comments;
import org.riskcatalog.review.comment.Weight;
import org.springframework.stereotype.Component;

/** What the last review of an entry left open between the States. */
@Component
public class UnresolvedComments {

    private final Consultations consultations;
    private final Comments comments;

    UnresolvedComments(Consultations consultations, Comments comments) {
        this.consultations = consultations;
        this.comments = comments;
    }

    /** Comments of weight MUST that no disposition settled; earlier rounds were answered by a new text. */
    public int must(UUID entry) {
        var rounds = consultations.findByEntryIdOrderByRound(entry);
        return rounds.isEmpty() ? 0 : unresolved(rounds.get(rounds.size() - 1));
    }

    private int unresolved(Consultation last) {
        return (int) comments.findByTakenUpOrderByStateAscNumberAsc(last.id()).stream()
                .filter(UnresolvedComments::isUnresolvedMust)
                .count();
    }

    private static boolean isUnresolvedMust(Comment comment) {
        return comment.weight() == Weight.MUST && comment.unresolved();
    }
}
