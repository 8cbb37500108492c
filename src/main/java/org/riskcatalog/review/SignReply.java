package org.riskcatalog.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.clearance.EndClearances;
import org.riskcatalog.clearance.NationalAct.Signed;
import org.riskcatalog.review.comment.Comment;
import org.riskcatalog.review.comment.Comments;
import org.riskcatalog.review.comment.Remark;
import org.riskcatalog.review.position.Position;
import org.riskcatalog.review.position.PositionValue;
import org.riskcatalog.review.position.Positions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A head answers for the State: signs the reply that the delegation prepared, declines, or declares no interest in one step. */
@Component
public class SignReply {

    private final OpenConsultations open;
    private final Replies replies;
    private final Positions positions;
    private final Comments comments;
    private final HoldPeriod holds;
    private final EndClearances clearances;
    private final ApplicationEventPublisher events;

    SignReply(
            OpenConsultations open,
            Replies replies,
            Positions positions,
            Comments comments,
            HoldPeriod holds,
            EndClearances clearances,
            ApplicationEventPublisher events) {
        this.open = open;
        this.replies = replies;
        this.positions = positions;
        this.comments = comments;
        this.holds = holds;
        this.clearances = clearances;
        this.events = events;
    }

    /** @throws org.riskcatalog.acts.Refusal if it was received when the review was closed */
    @Transactional
    public void sign(Signed<ReviewReply> signed) {
        var at = signed.act().receivedAt();
        var consultation = open.at(signed.subject(), at);
        var reply = replies.get(consultation.id(), signed.state());
        var content = signed.content();
        reply.submitted(!content.comments().isEmpty(), at);
        replies.save(reply);
        positions.save(position(consultation, signed));
        submit(consultation.id(), signed.state(), content.comments());
        events.publishEvent(replied(consultation, signed.state()));
    }

    @Transactional
    public void decline(UUID subject, String state, Act act) {
        var consultation = open.at(subject, act.receivedAt());
        var reply = replies.get(consultation.id(), state);
        reply.missing(act.receivedAt());
        replies.save(reply);
        events.publishEvent(new ReplyDeclined(consultation.entryId(), consultation.id(), consultation.round(), state));
    }

    /** The head's own act in one step; the clearance of the State, if one is still open, has nothing left to clear. */
    @Transactional
    public void declareNotInterested(UUID subject, String state, @Nullable String reasons, Act act) {
        var at = act.receivedAt();
        var consultation = open.at(subject, at);
        var reply = replies.get(consultation.id(), state);
        reply.notInterested(at);
        replies.save(reply);
        clearances.withoutReply("review", consultation.id(), state);
        positions.save(new Position(
                UUID.randomUUID(),
                0,
                consultation.id(),
                state,
                PositionValue.NOT_INTERESTED,
                reasons,
                null,
                "",
                null,
                act.actor().person(),
                at,
                act.id(),
                consultation.revisionChecksum(),
                null));
        events.publishEvent(
                new NotInterestedDeclared(consultation.entryId(), consultation.id(), consultation.round(), state));
        events.publishEvent(replied(consultation, state));
    }

    private void submit(UUID consultation, String state, List<Remark> remarks) {
        IntStream.range(0, remarks.size())
                .forEach(i -> comments.save(Comment.of(consultation, state, i + 1, remarks.get(i))));
    }

    private Position position(Consultation consultation, Signed<ReviewReply> signed) {
        var content = signed.content();
        var at = signed.act().receivedAt();
        return new Position(
                UUID.randomUUID(),
                0,
                consultation.id(),
                signed.state(),
                content.position(),
                content.reasons(),
                content.proposedText(),
                signed.preparedBy().stream().map(UUID::toString).sorted().collect(Collectors.joining(",")),
                signed.verifiedBy(),
                signed.act().actor().person(),
                at,
                signed.act().id(),
                consultation.revisionChecksum(),
                heldUntil(consultation, content.position(), at));
    }

    private @Nullable Instant heldUntil(Consultation consultation, PositionValue position, Instant at) {
        return position == PositionValue.HOLD ? holds.endOf(consultation, at) : null;
    }

    private static ReplySigned replied(Consultation consultation, String state) {
        return new ReplySigned(
                consultation.entryId(),
                consultation.id(),
                consultation.round(),
                state,
                consultation.revisionChecksum());
    }
}
