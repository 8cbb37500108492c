package org.riskcatalog.adoption.silence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.acts.ToTheMillisecond;
import org.riskcatalog.members.Role;

/**
 * An objection or a hold was received at expiry or after it: without effect, but on record.
 *
 * @param kind {@code LATE} or {@code LATE_HOLD}
 * @param amendment proposed text, if the objection was one
 * @param measure title of the one measure that was objected to; null for the whole text
 */
public record CameLate(
        About about,
        ReceivedKind kind,
        String state,
        @Nullable String reason,
        @Nullable String amendment,
        @Nullable String measure,
        Instant receivedAt,
        Instant expiredAt,
        SeatThen seat)
        implements SilenceEvent {

    @Override
    public int version() {
        return 2;
    }

    @Override
    public String type() {
        return kind == ReceivedKind.LATE_HOLD ? "adoption.hold-came-late" : "adoption.objection-came-late";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(about.reference(), state, new ToTheMillisecond(receivedAt), new ToTheMillisecond(expiredAt));
    }

    @Override
    public Audience audience() {
        return Audience.of("state:" + state, Role.CHAIR.group(), Role.SECRETARIAT.group());
    }

    @Override
    public Set<String> tells() {
        return about.all(state);
    }
}
