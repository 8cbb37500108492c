package org.riskcatalog.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.review.comment.Comments;
import org.riskcatalog.review.position.Positions;
import org.riskcatalog.review.position.Standing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A head takes the State's reply back while the review runs: it stays on record as superseded, the State is asked again. */
@Component
public class RecallReply {

    private final Consultations consultations;
    private final Replies replies;
    private final Positions positions;
    private final Comments comments;
    private final ApplicationEventPublisher events;

    RecallReply(
            Consultations consultations,
            Replies replies,
            Positions positions,
            Comments comments,
            ApplicationEventPublisher events) {
        this.consultations = consultations;
        this.replies = replies;
        this.positions = positions;
        this.comments = comments;
        this.events = events;
    }

    /** The running review of the entry, if the State has replied to it. */
    public List<Consultation> offered(UUID entry, String state, Instant at) {
        return consultations.findByEntryIdOrderByRound(entry).stream()
                .filter(consultation -> consultation.runsAt(at))
                .filter(consultation -> replies.findByConsultationIdAndState(consultation.id(), state)
                        .filter(reply -> reply.status().replied())
                        .isPresent())
                .toList();
    }

    /** @throws Refusal once the review closed or the chair had the positions counted */
    @Transactional
    public void recall(UUID id, String state, Act act) {
        var consultation = consultations.locked(id);
        if (!consultation.runsAt(act.receivedAt())) {
            throw Refusal.of("review.fault.recall-too-late", consultation.closesAt());
        }
        var reply = replies.get(id, state);
        reply.recalled(act.receivedAt());
        replies.save(reply);
        positions.counted(id, state).ifPresent(position -> positions.save(position.superseded()));
        comments.findByConsultationIdAndState(id, state).stream()
                .filter(comment -> comment.standing() == Standing.COUNTED)
                .forEach(comment -> {
                    comment.supersede();
                    comments.save(comment);
                });
        events.publishEvent(new ReplyRecalled(consultation.entryId(), id, consultation.round(), state));
    }
}
