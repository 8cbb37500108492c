package org.riskcatalog.review.position;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A State's signed position on one revision in one consultation.
 *
 * @param number among the positions of its State in this consultation, from 1
 * @param standing whether it is counted
 * @param stance the value
 * @param reasons null if none were given, also for an objection, which counts all the same
 * @param proposedText words that the State could accept
 * @param preparedBy persons who saved any part of the draft, separated by commas; empty for a head's act in one step
 * @param verifiedBy who sent it to the head; null for a head's act in one step
 * @param act the signature as it was received
 * @param revisionChecksum of the text on which it rests
 * @param heldUntil when a hold ends, known once the replies are counted; null for the other values
 */
@Table("state_position")
public record Position(
        @Id UUID id,
        @Version int version,
        UUID consultationId,
        String state,
        int number,
        Standing standing,
        PositionValue stance,
        @Nullable String reasons,
        @Nullable String proposedText,
        String preparedBy,
        @Nullable UUID verifiedBy,
        UUID signedBy,
        Instant signedAt,
        UUID act,
        String revisionChecksum,
        @Nullable Instant heldUntil) {

    public boolean counted() {
        return standing == Standing.COUNTED;
    }

    public boolean late() {
        return standing == Standing.LATE;
    }

    /** Its head took it back: it stays on record. */
    public Position superseded() {
        return new Position(
                id,
                version,
                consultationId,
                state,
                number,
                Standing.SUPERSEDED,
                stance,
                reasons,
                proposedText,
                preparedBy,
                verifiedBy,
                signedBy,
                signedAt,
                act,
                revisionChecksum,
                heldUntil);
    }

    /** A hold that was not counted before. */
    public boolean holdBegins() {
        return stance == PositionValue.HOLD && heldUntil == null;
    }

    public Position heldUntil(Instant end) {
        return new Position(
                id,
                version,
                consultationId,
                state,
                number,
                standing,
                stance,
                reasons,
                proposedText,
                preparedBy,
                verifiedBy,
                signedBy,
                signedAt,
                act,
                revisionChecksum,
                end);
    }

    public boolean holdsAt(Instant instant) {
        return stance == PositionValue.HOLD && heldUntil != null && instant.isBefore(heldUntil);
    }

    public boolean withoutReasons() {
        return stance.asksForReasons() && reasons == null;
    }
}
