package org.riskcatalog.adoption.silence;

import java.time.Instant;
import java.util.List;
import org.riskcatalog.acts.Audience;

/** Another objection to a text whose silence was broken already. */
public record ObjectedFurther(About about, String state, Instant at) implements SilenceEvent {

    @Override
    public String type() {
        return "adoption.objected-further";
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
