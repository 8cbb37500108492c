package org.riskcatalog.adoption.silence;

import java.time.Instant;
import java.util.List;

/** The entry was withdrawn: its silence, and those of its measures, ended at once. */
public record SilenceEndedByWithdrawal(About about, Instant at) implements SilenceEvent {

    @Override
    public String type() {
        return "adoption.silence-ended-by-withdrawal";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(about.reference());
    }
}
