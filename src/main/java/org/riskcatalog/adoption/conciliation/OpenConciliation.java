package org.riskcatalog.adoption.conciliation;

import java.time.Clock;
import java.util.UUID;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.SilenceStatus;
import org.riskcatalog.adoption.silence.Silences;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The States do not agree on an entry: its conciliation begins. */
@Component
public class OpenConciliation {

    private final Conciliations conciliations;
    private final Silences silences;
    private final Clock clock;

    OpenConciliation(Conciliations conciliations, Silences silences, Clock clock) {
        this.conciliations = conciliations;
        this.silences = silences;
        this.clock = clock;
    }

    /** Returns the id of the conciliation. */
    @Transactional
    public UUID open(UUID entry) {
        var broken = silences.latest(entry, entry)
                .filter(silence -> silence.status() == SilenceStatus.BROKEN)
                .map(Silence::id)
                .orElse(null);
        return conciliations
                .save(Conciliation.open(entry, broken, clock.instant()))
                .id();
    }
}
