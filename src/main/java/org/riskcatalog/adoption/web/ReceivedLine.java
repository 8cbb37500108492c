package org.riskcatalog.adoption.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.silence.Received;
import org.riskcatalog.adoption.silence.ReceivedKind;

/** Something received about a silence, as its page lists it. */
record ReceivedLine(
        @Nullable String state,
        Instant at,
        ReceivedKind kind,
        @Nullable String reason,
        @Nullable String amendment,
        @Nullable String measure) {

    static ReceivedLine of(Received received) {
        return new ReceivedLine(
                received.state(),
                received.receivedAt(),
                received.kind(),
                received.reason(),
                received.amendment(),
                received.measure());
    }
}
