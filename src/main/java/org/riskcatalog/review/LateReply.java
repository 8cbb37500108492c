package org.riskcatalog.review;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One State answering a review that has closed; a row for each time that it does, so that what stands is never touched. */
@Table("late_reply")
public class LateReply {

    /** How far it is. */
    public enum Status {
        AWAITED,
        SIGNED,
        DECLINED,
        /** The entry was decided, or goes to the States again, before the head signed. */
        OVERTAKEN
    }

    @Id
    private final UUID id;

    @Version
    private int version;

    private final UUID consultationId;
    private final String state;
    private final int number;
    private final Instant askedAt;
    private Status status;
    private Instant since;

    @PersistenceCreator
    LateReply(UUID id, UUID consultationId, String state, int number, Instant askedAt, Status status, Instant since) {
        this.id = id;
        this.consultationId = consultationId;
        this.state = state;
        this.number = number;
        this.askedAt = askedAt;
        this.status = status;
        this.since = since;
    }

    /** @param number of the State's late replies in this consultation, from 1: two persons never ask at once */
    static LateReply asked(UUID consultation, String state, int number, Instant at) {
        return new LateReply(UUID.randomUUID(), consultation, state, number, at, Status.AWAITED, at);
    }

    void become(Status next, Instant at) {
        if (!awaited()) {
            throw new IllegalStateException("the late reply of " + state + " is " + status);
        }
        status = next;
        since = at;
    }

    public boolean awaited() {
        return status == Status.AWAITED;
    }

    public UUID consultationId() {
        return consultationId;
    }

    public String state() {
        return state;
    }

    public int number() {
        return number;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Status status() {
        return status;
    }

    /** When it came to its status. */
    public Instant since() {
        return since;
    }
}
