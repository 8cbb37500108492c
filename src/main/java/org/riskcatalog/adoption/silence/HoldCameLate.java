package org.riskcatalog.adoption.silence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.acts.ToTheMillisecond;
import org.riskcatalog.members.Role;

/** A hold was received at expiry or after it: without effect, but on record. */
public record HoldCameLate(About about, String state, String reason, Instant receivedAt, Instant expiredAt)
        implements SilenceEvent {

    @Override
    public String type() {
        return "adoption.hold-came-late";
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
