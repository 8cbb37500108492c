package org.riskcatalog.review;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.review.comment.Comment;
import org.riskcatalog.review.comment.Comments;
import org.riskcatalog.review.position.Position;
import org.riskcatalog.review.position.PositionValue;
import org.riskcatalog.review.position.Positions;
import org.riskcatalog.review.position.Standing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A State asked for more time, and the review waits for it: until its hold ends the head says, in one step as the hold was the
 * head's own act, where the State stands. The tally that follows counts that; comments given with the hold stand.
 */
@Component
public class AnswerHold {

    /** Comments go through a clearance; another hold is not given. */
    public static final Set<PositionValue> ANSWERS =
            EnumSet.complementOf(EnumSet.of(PositionValue.HOLD, PositionValue.APPROVE_WITH_COMMENTS));

    /** @param until when the hold ends */
    public record Held(Consultation consultation, Instant until) {}

    private final Consultations consultations;
    private final Positions positions;
    private final Replies replies;
    private final Comments comments;
    private final KeepReply keep;
    private final ApplicationEventPublisher events;

    AnswerHold(
            Consultations consultations,
            Positions positions,
            Replies replies,
            Comments comments,
            KeepReply keep,
            ApplicationEventPublisher events) {
        this.consultations = consultations;
        this.positions = positions;
        this.replies = replies;
        this.comments = comments;
        this.keep = keep;
        this.events = events;
    }

    /** The review of the entry that waits at this instant for this State among others. */
    public Optional<Held> offered(UUID entry, String state, Instant at) {
        return consultations.findByEntryIdOrderByRound(entry).stream()
                .flatMap(consultation ->
                        hold(consultation, state, at).stream().map(hold -> new Held(consultation, hold.heldUntil())))
                .findFirst();
    }

    private Optional<Position> hold(Consultation consultation, String state, Instant at) {
        return consultation.isOpen()
                ? positions.counted(consultation.id(), state).filter(position -> position.holdsAt(at))
                : Optional.empty();
    }

    /** @throws Refusal if it was received when the hold had ended */
    @Transactional
    public void answer(UUID id, String state, PositionValue position, @Nullable String reasons, Act act) {
        var consultation = consultations.locked(id);
        var hold = hold(consultation, state, act.receivedAt())
                .orElseThrow(() -> Refusal.of("review.fault.hold-ended", act.receivedAt()));
        positions.save(hold.superseded());
        keep.keepInOneStep(consultation, state, position, reasons, act);
        var reply = replies.get(id, state);
        reply.recalled(act.receivedAt());
        if (position == PositionValue.NOT_INTERESTED) {
            reply.notInterested(act.receivedAt());
        } else {
            reply.submitted(commented(id, state), act.receivedAt());
        }
        replies.save(reply);
        events.publishEvent(new HoldAnswered(consultation.entryId(), id, consultation.round(), state));
    }

    private boolean commented(UUID consultation, String state) {
        return comments.findByConsultationIdAndState(consultation, state).stream()
                .map(Comment::standing)
                .anyMatch(Standing.COUNTED::equals);
    }
}
