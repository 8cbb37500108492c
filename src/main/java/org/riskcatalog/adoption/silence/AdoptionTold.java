package org.riskcatalog.adoption.silence;

import java.time.Instant;
import java.util.List;

/** All are told that the text is adopted; nobody is asked to agree. */
public record AdoptionTold(About about, Instant at) implements SilenceEvent {

    @Override
    public String type() {
        return "adoption.adoption-told";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(about.reference(), at);
    }
}
