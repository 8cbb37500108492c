package org.riskcatalog.review.resolution;

import java.util.List;
import java.util.UUID;
import org.riskcatalog.review.Consultations;
import org.riskcatalog.review.comment.Comment;
import org.riskcatalog.review.comment.Comments;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat approves the list of dispositions, or returns it to the editor with its reason. */
@Component
public class ApproveDispositions {

    private final Consultations consultations;
    private final Comments comments;
    private final ApplicationEventPublisher events;

    ApproveDispositions(Consultations consultations, Comments comments, ApplicationEventPublisher events) {
        this.consultations = consultations;
        this.comments = comments;
        this.events = events;
    }

    /** Comments of weight MUST whose States are not satisfied: an approved list leaves them to conciliation. */
    public List<Comment> unresolved(UUID consultation) {
        return comments.findByTakenUpOrderByStateAscNumberAsc(consultation).stream()
                .filter(Comment::standsUnresolved)
                .toList();
    }

    /** {@code approve}, or {@code unresolved} if MUST comments stay open. */
    @Transactional
    public String approve(UUID id) {
        var consultation = consultations.get(id);
        var open = unresolved(id);
        open.forEach(comment -> {
            comment.leaveUnresolved();
            comments.save(comment);
        });
        events.publishEvent(new DispositionsApproved(
                consultation.entryId(),
                id,
                consultation.round(),
                open.size(),
                open.stream().map(Comment::state).distinct().toList()));
        return open.isEmpty() ? "approve" : "unresolved";
    }

    /** {@code return}. */
    @Transactional
    public String returnToEditor(UUID id, String reason) {
        var consultation = consultations.get(id);
        consultation.returnDispositions(reason);
        consultations.save(consultation);
        events.publishEvent(new DispositionsReturned(consultation.entryId(), id, consultation.round()));
        return "return";
    }
}
