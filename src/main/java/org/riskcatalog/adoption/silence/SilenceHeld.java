package org.riskcatalog.adoption.silence;

import java.time.Instant;
import java.util.List;
import org.riskcatalog.acts.Audience;

/** A State held the silence: expiry moved. */
public record SilenceHeld(About about, String state, Instant expiredBefore, Instant expiresAt) implements SilenceEvent {

    @Override
    public String type() {
        return "adoption.silence-held";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(about.reference(), state, expiresAt);
    }

    @Override
    public Audience audience() {
        return about.namesSeen();
    }
}
