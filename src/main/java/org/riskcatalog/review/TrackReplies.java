package org.riskcatalog.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes how far a delegation is with its reply, for its own eyes. */
@Component
public class TrackReplies {

    private final Replies replies;
    private final Clock clock;

    TrackReplies(Replies replies, Clock clock) {
        this.replies = replies;
        this.clock = clock;
    }

    /** Somebody kept a part of the draft, or the head sent it back. */
    @Transactional
    public void drafted(UUID consultation, String state) {
        var reply = replies.get(consultation, state);
        // Only the first of many savings writes: experts at work at once shall not wait for each other.
        if (reply.status() != ReplyStatus.PENDING && reply.status().awaited()) {
            reply.drafted(clock.instant().truncatedTo(ChronoUnit.MILLIS));
            replies.save(reply);
        }
    }

    /** It went to the head. */
    @Transactional
    public void verified(UUID consultation, String state) {
        var reply = replies.get(consultation, state);
        if (reply.status().awaited()) {
            reply.verified(clock.instant().truncatedTo(ChronoUnit.MILLIS));
            replies.save(reply);
        }
    }
}
