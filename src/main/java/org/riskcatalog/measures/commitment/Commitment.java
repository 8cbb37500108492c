package org.riskcatalog.measures.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One State and one measure; a row of its own, so that States never write the same one. */
@Table("commitment")
public class Commitment {

    @Id
    private final UUID id;

    @Version
    private int version;

    private final UUID measureId;
    private final String state;
    private CommitmentStatus status;
    private @Nullable CommitmentLevel level;
    private @Nullable String conditions;
    private @Nullable String authority;
    private @Nullable LocalDate due;
    private @Nullable UUID signedBy;
    private @Nullable UUID actId;
    private @Nullable Instant answeredAt;
    private @Nullable Instant joinedAt;

    @PersistenceCreator
    Commitment(UUID id, UUID measureId, String state, CommitmentStatus status) {
        this.id = id;
        this.measureId = measureId;
        this.state = state;
        this.status = status;
    }

    public static Commitment awaited(UUID measure, String state) {
        return new Commitment(UUID.randomUUID(), measure, state, CommitmentStatus.AWAITED);
    }

    public void signed(CommitmentOffer offer, UUID by, UUID act, Instant at) {
        status = CommitmentStatus.SIGNED;
        level = offer.level();
        conditions = offer.conditions();
        authority = offer.authority();
        due = offer.due();
        signedBy = by;
        actId = act;
        answeredAt = at;
    }

    /** The head took it back: it stays on record in its clearance, the State is asked again. */
    public void recalled() {
        if (status != CommitmentStatus.SIGNED) {
            throw new IllegalStateException(state + " has nothing to recall: " + status);
        }
        status = CommitmentStatus.AWAITED;
        level = null;
        conditions = null;
        authority = null;
        due = null;
        signedBy = null;
        actId = null;
        answeredAt = null;
    }

    public void declined(Instant at) {
        status = CommitmentStatus.DECLINED;
        answeredAt = at;
    }

    /** Partners are looked for: what it said before stands unless it says something else now. */
    public void askedAgain() {
        status = CommitmentStatus.AWAITED;
    }

    public void missing() {
        status = level == null ? CommitmentStatus.NO_REPLY : CommitmentStatus.SIGNED;
    }

    /** The measure was adopted: what was offered binds. */
    public void binds(Instant at) {
        status = CommitmentStatus.ACTIVE;
        joinedAt = at;
    }

    public UUID measureId() {
        return measureId;
    }

    public String state() {
        return state;
    }

    public CommitmentStatus status() {
        return status;
    }

    public @Nullable CommitmentLevel level() {
        return level;
    }

    public @Nullable String conditions() {
        return conditions;
    }

    public @Nullable String authority() {
        return authority;
    }

    public @Nullable LocalDate due() {
        return due;
    }

    public @Nullable UUID signedBy() {
        return signedBy;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable Instant joinedAt() {
        return joinedAt;
    }

    public boolean participates() {
        return level != null && level.participates();
    }
}
