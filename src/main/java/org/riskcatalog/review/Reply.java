package org.riskcatalog.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One State's answer to one consultation; a row of its own, so that no two delegations ever write the same one. While it is
 * awaited, how far the delegation is with it stands in its clearance.
 */
@Table("consultation_reply")
public class Reply {

    @Id
    private final UUID id;

    @Version
    private int version;

    private final UUID consultationId;
    private final String state;
    private ReplyStatus status;
    private @Nullable Instant since;

    @PersistenceCreator
    Reply(UUID id, UUID consultationId, String state) {
        this.id = id;
        this.consultationId = consultationId;
        this.state = state;
        this.status = ReplyStatus.TO_BE_STARTED;
    }

    static Reply awaited(UUID consultation, String state) {
        return new Reply(UUID.randomUUID(), consultation, state);
    }

    void submitted(boolean withComments, Instant at) {
        become(withComments ? ReplyStatus.SUBMITTED : ReplyStatus.SUBMITTED_NO_COMMENT, at);
    }

    void notInterested(Instant at) {
        become(ReplyStatus.NOT_INTERESTED, at);
    }

    /** The head declined, or the consultation closed without it. */
    void missing(Instant at) {
        become(ReplyStatus.NO_REPLY, at);
    }

    /** Its head took the signed reply back: the State is asked again. */
    void recalled(Instant at) {
        if (!status.replied()) {
            throw new IllegalStateException(state + " has nothing to recall: " + status);
        }
        status = ReplyStatus.TO_BE_STARTED;
        since = at;
    }

    /** The consultation was extended: a State that had declined is asked again, and nobody loses a draft. */
    void askAgain(Instant at) {
        if (status == ReplyStatus.NO_REPLY) {
            status = ReplyStatus.TO_BE_STARTED;
            since = at;
        }
    }

    private void become(ReplyStatus next, Instant at) {
        if (!status.awaited()) {
            throw new IllegalStateException(state + " has answered already: " + status);
        }
        status = next;
        since = at;
    }

    public UUID consultationId() {
        return consultationId;
    }

    public String state() {
        return state;
    }

    public ReplyStatus status() {
        return status;
    }

    /** When it came to its status; null while nothing happened. */
    public @Nullable Instant since() {
        return since;
    }
}
