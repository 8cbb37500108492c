package org.riskcatalog.adoption.silence;

import java.time.Instant;
import java.util.List;

/**
 * The entry is withdrawn: its silence, and those of its measures, ended at once.
 *
 * @param goesOn co-sponsors may take it over, so that its case goes on
 */
public record SilenceEndedByWithdrawal(About about, Instant at, boolean goesOn) implements SilenceEvent {

    @Override
    public String type() {
        return "adoption.silence-ended-by-withdrawal";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(about.reference());
    }
}
