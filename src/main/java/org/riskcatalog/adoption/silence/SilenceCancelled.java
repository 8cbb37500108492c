package org.riskcatalog.adoption.silence;

import java.time.Instant;
import java.util.List;

/** The chair cancelled the silence, with reasons. */
public record SilenceCancelled(About about, String reason, Instant at) implements SilenceEvent {

    @Override
    public String type() {
        return "adoption.silence-cancelled";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(about.reference(), reason);
    }
}
