package org.riskcatalog.adoption.silence;

import java.time.Instant;
import java.util.List;
import org.riskcatalog.acts.Audience;

/** A State objected to the use of silence: the item goes to the meeting. */
public record UseObjected(About about, String state, Instant at) implements SilenceEvent {

    @Override
    public String type() {
        return "adoption.use-objected";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(about.reference(), state);
    }

    @Override
    public Audience audience() {
        return about.namesSeen();
    }
}
