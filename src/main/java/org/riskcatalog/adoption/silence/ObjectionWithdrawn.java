package org.riskcatalog.adoption.silence;

import java.time.Instant;
import java.util.List;
import org.riskcatalog.acts.Audience;

/** A State took its objection back; the chair may open a new silence when none stands any more. */
public record ObjectionWithdrawn(About about, String state, Instant at) implements SilenceEvent {

    @Override
    public String type() {
        return "adoption.objection-withdrawn";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(about.reference(), state, at);
    }

    @Override
    public Audience audience() {
        return about.namesSeen();
    }
}
