package org.riskcatalog.adoption.silence;

import java.time.Instant;
import java.util.List;

/** The chair proposed that a text be adopted by silence; its use may be objected to until an instant. */
public record SilenceProposed(About about, Instant expiresAt, Instant useClosesAt) implements SilenceEvent {

    @Override
    public String type() {
        return "adoption.silence-proposed";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(about.reference(), expiresAt, useClosesAt);
    }
}
