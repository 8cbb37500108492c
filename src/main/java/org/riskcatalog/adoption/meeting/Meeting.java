package org.riskcatalog.adoption.meeting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A meeting of one body, under the chair of one State. */
@Table("meeting")
public class Meeting {

    @Id
    private final UUID id;

    @Version
    private int version;

    private final String reference;
    private final Body body;
    private final Instant scheduledAt;
    private Instant startsAt;
    private String zone;
    private String place;
    private String chairState;
    private MeetingStatus status;
    private @Nullable Instant circulatedAt;
    private @Nullable String cancelReason;

    @PersistenceCreator
    Meeting(
            UUID id,
            String reference,
            Body body,
            Instant scheduledAt,
            Instant startsAt,
            String zone,
            String place,
            String chairState,
            MeetingStatus status) {
        this.id = id;
        this.reference = reference;
        this.body = body;
        this.scheduledAt = scheduledAt;
        this.startsAt = startsAt;
        this.zone = zone;
        this.place = place;
        this.chairState = chairState;
        this.status = status;
    }

    static Meeting scheduled(String reference, Body body, Sitting sitting, Instant at) {
        return new Meeting(
                UUID.randomUUID(),
                reference,
                body,
                at,
                sitting.startsAt(),
                sitting.zone().getId(),
                sitting.place(),
                sitting.chairState(),
                MeetingStatus.SCHEDULED);
    }

    void move(Sitting sitting, Instant at) {
        expectAhead(at);
        startsAt = sitting.startsAt();
        zone = sitting.zone().getId();
        place = sitting.place();
        chairState = sitting.chairState();
    }

    /** Another State holds the chair by then. */
    void passTo(String state, Instant at) {
        expectAhead(at);
        chairState = state;
    }

    void cancel(String reason, Instant at) {
        expectAhead(at);
        status = MeetingStatus.CANCELLED;
        cancelReason = reason;
    }

    void circulate(Instant at) {
        circulatedAt = at;
    }

    private void expectAhead(Instant at) {
        if (!aheadAt(at)) {
            throw new IllegalStateException("meeting " + reference + " has begun or was cancelled");
        }
    }

    public UUID id() {
        return id;
    }

    /** For example {@code NC-2026-1}; names it in addresses. */
    public String reference() {
        return reference;
    }

    public Body body() {
        return body;
    }

    public Instant startsAt() {
        return startsAt;
    }

    /** The zone in which its hour was set. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public String place() {
        return place;
    }

    /** The State that holds the chair on its day. */
    public String chairState() {
        return chairState;
    }

    /** Held from the instant at which it was to begin. */
    public MeetingStatus statusAt(Instant now) {
        return status.at(startsAt, now);
    }

    public Instant scheduledAt() {
        return scheduledAt;
    }

    /** When its agenda was sent out last; null if it was not. */
    public @Nullable Instant circulatedAt() {
        return circulatedAt;
    }

    public @Nullable String cancelReason() {
        return cancelReason;
    }

    public boolean cancelled() {
        return status == MeetingStatus.CANCELLED;
    }

    /** It will take place and has not begun. */
    public boolean aheadAt(Instant now) {
        return !cancelled() && startsAt.isAfter(now);
    }

    /** It took place on a day that has passed where it sat. */
    public boolean overAt(Instant now) {
        var next = startsAt.atZone(zone()).toLocalDate().plusDays(1);
        return begunAt(now) && !now.isBefore(next.atStartOfDay(zone()).toInstant());
    }

    /** It takes place and has begun. */
    public boolean begunAt(Instant now) {
        return !cancelled() && !startsAt.isAfter(now);
    }
}
