package org.riskcatalog.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.clearance.EndClearances;
import org.riskcatalog.clearance.NationalAct.Signed;
import org.riskcatalog.review.position.PositionValue;
import org.riskcatalog.review.position.Standing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A head answers for the State: signs the reply that the delegation prepared, declines, or declares no interest in one step. */
@Component
public class SignReply {

    private final OpenConsultations open;
    private final Replies replies;
    private final KeepReply keep;
    private final EndClearances clearances;
    private final ApplicationEventPublisher events;

    SignReply(
            OpenConsultations open,
            Replies replies,
            KeepReply keep,
            EndClearances clearances,
            ApplicationEventPublisher events) {
        this.open = open;
        this.replies = replies;
        this.keep = keep;
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
        keep.keep(consultation.id(), signed, Standing.COUNTED, consultation.revisionChecksum());
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
        keep.keepInOneStep(consultation, state, PositionValue.NOT_INTERESTED, reasons, act);
        events.publishEvent(
                new NotInterestedDeclared(consultation.entryId(), consultation.id(), consultation.round(), state));
        events.publishEvent(replied(consultation, state));
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
