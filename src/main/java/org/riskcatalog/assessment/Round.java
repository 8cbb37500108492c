package org.riskcatalog.assessment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.Revision;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One round in which all members score one revision of an entry without seeing each other's scores. */
@Table("assessment_round")
public class Round {

    @Id
    private final UUID id;

    @Version
    private int version;

    private final UUID entryId;
    private final UUID revisionId;
    private final String revisionChecksum;
    private final int number;
    private final Instant opensAt;
    private final Instant closesAt;
    private final String zone;
    private RoundStatus status;
    private @Nullable Instant closedAt;

    @PersistenceCreator
    Round(
            UUID id,
            UUID entryId,
            UUID revisionId,
            String revisionChecksum,
            int number,
            Instant opensAt,
            Instant closesAt,
            String zone) {
        this.id = id;
        this.entryId = entryId;
        this.revisionId = revisionId;
        this.revisionChecksum = revisionChecksum;
        this.number = number;
        this.opensAt = opensAt;
        this.closesAt = closesAt;
        this.zone = zone;
        this.status = RoundStatus.OPEN;
    }

    /** @param zone of the closing instant: the seat's */
    static Round open(Revision revision, int number, Instant at, Instant closesAt, ZoneId zone) {
        return new Round(
                UUID.randomUUID(),
                revision.entryId(),
                revision.id(),
                revision.checksum(),
                number,
                at,
                closesAt,
                zone.getId());
    }

    void close(RoundStatus result, Instant at) {
        if (!isOpen() || result == RoundStatus.OPEN) {
            throw new IllegalStateException("a round that is " + status + " cannot become " + result);
        }
        status = result;
        closedAt = at;
    }

    /** An act received at that instant is in time. */
    boolean accepts(Instant receivedAt) {
        return isOpen() && receivedAt.isBefore(closesAt);
    }

    public UUID id() {
        return id;
    }

    public UUID entryId() {
        return entryId;
    }

    public UUID revisionId() {
        return revisionId;
    }

    public String revisionChecksum() {
        return revisionChecksum;
    }

    /** From 1 in each entry. */
    public int number() {
        return number;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public Instant closesAt() {
        return closesAt;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public RoundStatus status() {
        return status;
    }

    public boolean isOpen() {
        return status == RoundStatus.OPEN;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }
}
