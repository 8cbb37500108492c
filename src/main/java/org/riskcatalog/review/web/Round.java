package org.riskcatalog.review.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.riskcatalog.review.Consultation;
import org.riskcatalog.review.Reply;
import org.riskcatalog.review.ReplyStatus;
import org.riskcatalog.review.comment.Comment;
import org.riskcatalog.review.position.Position;
import org.riskcatalog.review.position.Standing;

/**
 * One consultation with all that belongs to it, as it was read for a page; what of it is shown, the visibility decides.
 *
 * @param replies in the order of protocol
 * @param progress by State, of delegations that have begun
 * @param positions those that are counted, in the order of protocol
 * @param late signed after the closing, in the same order
 * @param superseded taken back by their heads
 * @param comments of any standing
 */
record Round(
        Consultation consultation,
        List<Reply> replies,
        Map<String, ReplyStatus> progress,
        List<Position> positions,
        List<Position> late,
        List<Position> superseded,
        List<Comment> comments) {

    int asked() {
        return replies.size();
    }

    int replied() {
        return (int) replies.stream().filter(reply -> reply.status().replied()).count();
    }

    List<String> missing() {
        return replies.stream()
                .filter(reply -> !reply.status().replied())
                .map(Reply::state)
                .toList();
    }

    Optional<Position> position(String state) {
        return positions.stream()
                .filter(position -> position.state().equals(state))
                .findFirst();
    }

    /** The last one, if the State answered after the closing. */
    Optional<Position> lateOf(String state) {
        return late.stream().filter(position -> position.state().equals(state)).reduce((one, next) -> next);
    }

    /** Those that get a disposition, or wait for one. */
    List<Comment> standing() {
        return comments.stream()
                .filter(comment -> comment.standing() != Standing.SUPERSEDED)
                .toList();
    }

    Map<String, Reply> byState() {
        return replies.stream().collect(Collectors.toMap(Reply::state, Function.identity()));
    }
}
