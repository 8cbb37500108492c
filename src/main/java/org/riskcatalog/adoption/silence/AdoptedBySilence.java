package org.riskcatalog.adoption.silence;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The instant passed unbroken: the text is adopted. */
public record AdoptedBySilence(About about, Instant at, Instant settledAt) implements SilenceEvent {

    @Override
    public String type() {
        return "adoption.adopted-by-silence";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(about.reference(), at);
    }

    /** Told by the step after, so that a failure there does not hold up the adoption. */
    @Override
    public Set<String> tells() {
        return Set.of();
    }
}
