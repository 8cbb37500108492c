package org.riskcatalog.review;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.clearance.NationalAct.Signed;
import org.riskcatalog.review.comment.Comment;
import org.riskcatalog.review.comment.Comments;
import org.riskcatalog.review.comment.Remark;
import org.riskcatalog.review.position.Position;
import org.riskcatalog.review.position.PositionValue;
import org.riskcatalog.review.position.Positions;
import org.riskcatalog.review.position.Standing;
import org.springframework.stereotype.Component;

/** Writes down what a head signed, behind what the State said before in the same round; nothing is ever overwritten. */
@Component
class KeepReply {

    private final Positions positions;
    private final Comments comments;

    KeepReply(Positions positions, Comments comments) {
        this.positions = positions;
        this.comments = comments;
    }

    /** @param restsOn checksum of the text that the head read */
    void keep(UUID consultation, Signed<ReviewReply> signed, Standing standing, String restsOn) {
        var content = signed.content();
        positions.save(new Position(
                UUID.randomUUID(),
                0,
                consultation,
                signed.state(),
                next(consultation, signed.state()),
                standing,
                content.position(),
                content.reasons(),
                content.proposedText(),
                signed.preparedBy().stream().map(UUID::toString).sorted().collect(Collectors.joining(",")),
                signed.verifiedBy(),
                signed.act().actor().person(),
                signed.act().receivedAt(),
                signed.act().id(),
                restsOn,
                null));
        keep(consultation, signed.state(), content.comments(), standing);
    }

    /** The head's act in one step: nobody prepared it. */
    void keepInOneStep(
            Consultation consultation, String state, PositionValue stance, @Nullable String reasons, Act act) {
        positions.save(new Position(
                UUID.randomUUID(),
                0,
                consultation.id(),
                state,
                next(consultation.id(), state),
                Standing.COUNTED,
                stance,
                reasons,
                null,
                "",
                null,
                act.actor().person(),
                act.receivedAt(),
                act.id(),
                consultation.revisionChecksum(),
                null));
    }

    private int next(UUID consultation, String state) {
        return positions
                        .findByConsultationIdAndStateOrderByNumber(consultation, state)
                        .size()
                + 1;
    }

    private void keep(UUID consultation, String state, List<Remark> remarks, Standing standing) {
        int last = comments.lastNumber(consultation, state);
        for (int i = 0; i < remarks.size(); i++) {
            int number = last + i + 1;
            comments.save(
                    standing == Standing.LATE
                            ? Comment.late(consultation, state, number, remarks.get(i))
                            : Comment.of(consultation, state, number, remarks.get(i)));
        }
    }
}
