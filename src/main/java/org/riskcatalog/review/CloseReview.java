package org.riskcatalog.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.riskcatalog.review.comment.Comments;
import org.riskcatalog.review.position.Position;
import org.riskcatalog.review.position.Positions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes a review: all positions and comments become visible to all, States without a reply are named. */
@Component
public class CloseReview {

    private final Consultations consultations;
    private final AskedStates asked;
    private final Replies replies;
    private final Positions positions;
    private final Comments comments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CloseReview(
            Consultations consultations,
            AskedStates asked,
            Replies replies,
            Positions positions,
            Comments comments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.consultations = consultations;
        this.asked = asked;
        this.replies = replies;
        this.positions = positions;
        this.comments = comments;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void close(UUID id) {
        var consultation = consultations.locked(id);
        if (consultation.isWithdrawn()) {
            // The chair dropped the entry a moment ago, and the case has not heard of it yet.
            return;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        consultation.close(now);
        consultations.save(consultation);
        var missing = nameMissing(id, now);
        var counted = asked.inProtocolOrder(positions.counted(id), Position::state).stream()
                .map(ReviewClosed.Counted::of)
                .toList();
        events.publishEvent(new ReviewClosed(
                consultation.entryId(),
                id,
                consultation.round(),
                consultation.ruling(),
                counted,
                missing,
                comments.counted(id).size()));
    }

    private List<String> nameMissing(UUID id, Instant now) {
        return asked.replies(id).stream()
                .filter(reply -> !reply.status().replied())
                .map(reply -> missing(reply, now))
                .toList();
    }

    private String missing(Reply reply, Instant now) {
        if (reply.status().awaited()) {
            reply.missing(now);
            replies.save(reply);
        }
        return reply.state();
    }
}
