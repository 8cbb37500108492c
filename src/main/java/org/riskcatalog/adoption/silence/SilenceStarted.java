package org.riskcatalog.adoption.silence;

import java.time.Instant;
import java.util.List;

/** The interim text went out: under silence until an exact instant. */
public record SilenceStarted(About about, Instant expiresAt, String checksum) implements SilenceEvent {

    @Override
    public String type() {
        return "adoption.silence-started";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(about.reference(), expiresAt, checksum.substring(0, 8));
    }
}
