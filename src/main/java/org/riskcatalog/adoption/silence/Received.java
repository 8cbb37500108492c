package org.riskcatalog.adoption.silence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something received about a silence, as it stays on record.
 *
 * @param id of the act that brought it
 * @param state null for the chair
 * @param expiryThen when the silence was to expire at that moment
 * @param amendment proposed text
 * @param measure title of the one measure that is objected to; null for the whole text
 * @param expiryAfter for a hold: when it expires since
 */
public record Received(
        UUID id,
        UUID silenceId,
        ReceivedKind kind,
        @Nullable String state,
        UUID person,
        Instant receivedAt,
        Instant expiryThen,
        @Nullable String reason,
        @Nullable String amendment,
        @Nullable String measure,
        @Nullable Instant expiryAfter) {

    /** An objection or amendment that was received in time, the first one or a further one. */
    public boolean objects() {
        return kind == ReceivedKind.BREAK || kind == ReceivedKind.FURTHER;
    }
}
