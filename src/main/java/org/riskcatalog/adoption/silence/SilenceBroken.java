package org.riskcatalog.adoption.silence;

import java.time.Instant;
import java.util.List;
import org.riskcatalog.acts.Audience;

/** A State broke silence: the text is not adopted, and all are told by whom. */
public record SilenceBroken(About about, String state, Breach how, boolean withReasons, Instant at)
        implements SilenceEvent {

    @Override
    public String type() {
        return "adoption.silence-broken-by-" + word();
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(about.reference(), state, at);
    }

    @Override
    public Audience audience() {
        return about.namesSeen();
    }

    private String word() {
        if (how == Breach.AMENDMENT) {
            return "amendment";
        }
        return withReasons ? "objection" : "objection-without-reasons";
    }
}
