package org.riskcatalog.review;

import org.riskcatalog.catalog.Confidentiality;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.review.comment.Comment;
import org.riskcatalog.review.position.Standing;
import org.springframework.stereotype.Component;

/**
 * The one policy that says who sees what of a review: while it is open everybody outside a State, the chair included, sees
 * only who has replied; on closing all participants see all. What was said in a review that never closed is never shown.
 */
@Component
public class ReviewVisibility {

    /** A State's signed position, its reasons, and who in it prepared what is not part of this. */
    public boolean seesPosition(Actor reader, Consultation consultation, String state) {
        return reader.states().contains(state) || seesPositions(reader, consultation);
    }

    /** The signed positions of all States. */
    public boolean seesPositions(Actor reader, Consultation consultation) {
        return consultation.isClosed() && participates(reader);
    }

    /** A State's submitted comments and what became of them. */
    public boolean seesComments(Actor reader, RiskEntry entry, Consultation consultation, String state) {
        if (reader.states().contains(state)) {
            return true;
        }
        return consultation.isClosed() && (participates(reader) || isAdmitted(reader, entry));
    }

    /** The same for one comment: what a State took back stays its own affair for ever. */
    public boolean seesComment(Actor reader, RiskEntry entry, Consultation consultation, Comment comment) {
        return comment.standing() == Standing.SUPERSEDED
                ? reader.states().contains(comment.state())
                : seesComments(reader, entry, consultation, comment.state());
    }

    /** Remarks of observers: with the comments, once the review closed. */
    public boolean seesRemarks(Actor reader, RiskEntry entry, Consultation consultation) {
        return consultation.isClosed() && (participates(reader) || isAdmitted(reader, entry));
    }

    /** How many comments there are, without their words. */
    public boolean countsComments(Actor reader, Consultation consultation) {
        return reader.is(Role.ADMIN) || consultation.isClosed();
    }

    /** Whether each State has replied or not yet; guests see the outcome alone. */
    public boolean seesWhoReplied(Actor reader) {
        return participates(reader) || reader.is(Role.ADMIN);
    }

    /** Whether a reply is drafted, verified or unsigned: the State's own affair. */
    public boolean seesProgress(Actor reader, String state) {
        return reader.states().contains(state);
    }

    /** What a closed review came to, and by which rule. */
    public boolean seesOutcome(Consultation consultation) {
        return consultation.isClosed();
    }

    private static boolean participates(Actor reader) {
        return reader.national()
                || reader.is(Role.CHAIR)
                || reader.is(Role.SECRETARIAT)
                || reader.is(Role.EDITOR)
                || reader.is(Role.REGISTRAR);
    }

    /** Observers read comments where the entry is public anyway. */
    private static boolean isAdmitted(Actor reader, RiskEntry entry) {
        return reader.is(Role.OBSERVER) && entry.confidentiality() == Confidentiality.PUBLIC;
    }
}
