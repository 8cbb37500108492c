package org.riskcatalog.rotation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The chair passes from one State to another on a day (chair-rotation). One at a time. */
@Table("chair_rotation")
public class ChairRotation {

    private static final int THE_ONLY_ONE = 1;

    @Id
    private final UUID id;

    @Version
    private int version;

    private final String outgoing;
    private final String incoming;
    private final Instant startsAt;
    private final Instant confirmBy;
    private final UUID plannedBy;
    private final Instant plannedAt;
    private RotationStatus status;
    private @Nullable Integer slot;
    private @Nullable String note;
    private @Nullable UUID notedBy;
    private @Nullable Instant notedAt;
    private @Nullable UUID confirmedBy;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant endedAt;

    @PersistenceCreator
    ChairRotation(
            UUID id,
            String outgoing,
            String incoming,
            Instant startsAt,
            Instant confirmBy,
            UUID plannedBy,
            Instant plannedAt) {
        this.id = id;
        this.outgoing = outgoing;
        this.incoming = incoming;
        this.startsAt = startsAt;
        this.confirmBy = confirmBy;
        this.plannedBy = plannedBy;
        this.plannedAt = plannedAt;
        this.status = RotationStatus.PLANNED;
        this.slot = THE_ONLY_ONE;
    }

    /** The day has come. */
    void open() {
        require(status == RotationStatus.PLANNED);
        status = RotationStatus.OPEN;
    }

    /** What the outgoing chair wants the incoming one to know. */
    void note(String text, UUID by, Instant at) {
        require(!status.over());
        note = text;
        notedBy = by;
        notedAt = at;
    }

    void confirm(UUID by, Instant at) {
        require(awaitsConfirmation());
        confirmedBy = by;
        confirmedAt = at;
    }

    /** The incoming chair may confirm, and has not. */
    public boolean awaitsConfirmation() {
        return status.confirmable() && confirmedAt == null;
    }

    void continueAdInterim() {
        require(status == RotationStatus.OPEN);
        status = RotationStatus.AD_INTERIM;
    }

    void handOver(Instant at) {
        require(confirmedAt != null);
        end(RotationStatus.HANDED_OVER, at);
    }

    void cancel(Instant at) {
        require(status == RotationStatus.PLANNED);
        end(RotationStatus.CANCELLED, at);
    }

    private void end(RotationStatus how, Instant at) {
        status = how;
        endedAt = at;
        slot = null;
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw Refusal.of("rotation.not-at-this-stage");
        }
    }

    public UUID id() {
        return id;
    }

    public String outgoing() {
        return outgoing;
    }

    public String incoming() {
        return incoming;
    }

    /** 00:00 of the day in the capital of the incoming chair. */
    public Instant startsAt() {
        return startsAt;
    }

    /** Not confirmed by then, the outgoing chair continues ad interim. */
    public Instant confirmBy() {
        return confirmBy;
    }

    public UUID plannedBy() {
        return plannedBy;
    }

    public RotationStatus status() {
        return status;
    }

    public @Nullable String note() {
        return note;
    }

    public @Nullable UUID notedBy() {
        return notedBy;
    }

    public @Nullable UUID confirmedBy() {
        return confirmedBy;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
