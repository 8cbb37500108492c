package org.riskcatalog.adoption.silence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.acts.ToTheMillisecond;
import org.riskcatalog.members.Role;

/** An objection was received at expiry or after it: without effect, but on record. */
public record ObjectionCameLate(
        About about,
        String state,
        BreakSilence.Objection objection,
        Instant receivedAt,
        Instant expiredAt,
        SeatThen seat)
        implements SilenceEvent {

    @Override
    public String type() {
        return "adoption.objection-came-late";
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
