package org.riskcatalog.review.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.review.comment.Comment;
import org.riskcatalog.review.comment.CommentGroup;
import org.riskcatalog.review.comment.CommentType;
import org.riskcatalog.review.comment.Disposition;
import org.riskcatalog.review.comment.Satisfaction;
import org.riskcatalog.review.comment.Weight;
import org.riskcatalog.web.view.Phrase;

/**
 * A comment as it is read, with what became of it; never who in the State wrote it.
 *
 * @param states those that said the same words
 * @param place what its paragraph is called
 * @param mark message key of what is special about it, late or taken back; null for an ordinary one
 * @param satisfied null while its State has not answered or is not asked
 */
record ShownComment(
        UUID id,
        List<String> states,
        String paragraph,
        Phrase place,
        CommentType type,
        Weight weight,
        String text,
        @Nullable String proposedText,
        @Nullable String justification,
        Disposition disposition,
        @Nullable String note,
        boolean acceptedInBulk,
        @Nullable Satisfaction satisfied,
        @Nullable String answerReason,
        boolean demandsRevision,
        @Nullable String mark) {

    static ShownComment of(Comment comment) {
        return of(new CommentGroup(List.of(comment)));
    }

    static ShownComment of(CommentGroup group) {
        var first = group.first();
        return new ShownComment(
                group.id(),
                group.states(),
                first.paragraph(),
                ParagraphNames.of(first.paragraph()),
                first.type(),
                group.weight(),
                first.text(),
                first.proposedText(),
                first.justification(),
                first.disposition(),
                first.note(),
                first.acceptedInBulk(),
                first.satisfied(),
                first.answerReason(),
                first.demandsRevision(),
                mark(first));
    }

    private static @Nullable String mark(Comment comment) {
        return switch (comment.standing()) {
            case COUNTED -> null;
            case LATE -> comment.takenUp() == null ? "review.comment.late-waits" : "review.comment.late";
            case SUPERSEDED -> "review.comment.superseded";
        };
    }

    /** The tile beside its disposition: what went in is filled, what was changed is seeded, the rest is a line. */
    public String tile() {
        return switch (disposition) {
            case OPEN -> "t-open";
            case INCORPORATED -> "t-fill";
            case INCORPORATED_MODIFIED -> "t-seed";
            case UNRESOLVED -> "t-check";
            default -> "t-line";
        };
    }
}
