package org.riskcatalog.review.position;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Signed positions for tests. */
public final class Stands {

    public static final Instant SIGNED = Instant.parse("2026-03-02T08:00:00Z");
    public static final UUID CONSULTATION = UUID.fromString("00000000-0000-0000-0000-0000000000c1");

    private Stands() {}

    public static Position of(String state, PositionValue stance) {
        return of(state, stance, null, null);
    }

    public static Position hold(String state, Instant until) {
        return of(state, PositionValue.HOLD, "we consult", until);
    }

    static Position of(String state, PositionValue stance, @Nullable String reasons, @Nullable Instant heldUntil) {
        return new Position(
                UUID.randomUUID(),
                0,
                CONSULTATION,
                state,
                1,
                Standing.COUNTED,
                stance,
                reasons,
                null,
                "",
                null,
                UUID.randomUUID(),
                SIGNED,
                UUID.randomUUID(),
                "0".repeat(64),
                heldUntil);
    }
}
