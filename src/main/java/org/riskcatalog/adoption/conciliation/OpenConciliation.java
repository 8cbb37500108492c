package org.riskcatalog.adoption.conciliation;

import java.time.Clock;
import java.util.UUID;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.SilenceStatus;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.review.Consultations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The States do not agree on an entry: its conciliation begins. */
@Component
public class OpenConciliation {

    private final Conciliations conciliations;
    private final Silences silences;
    private final Consultations consultations;
    private final Clock clock;

    OpenConciliation(Conciliations conciliations, Silences silences, Consultations consultations, Clock clock) {
        this.conciliations = conciliations;
        this.silences = silences;
        this.consultations = consultations;
        this.clock = clock;
    }

    /** Returns the id of the conciliation. */
    @Transactional
    public UUID open(UUID entry) {
        var broken = silences.latestNotCalledOff(entry, entry)
                .filter(silence -> silence.status() == SilenceStatus.BROKEN)
                .filter(silence -> !reviewedSince(silence))
                .map(Silence::id)
                .orElse(null);
        return conciliations
                .save(Conciliation.open(entry, broken, clock.instant()))
                .id();
    }

    /** What States said of an earlier text before a new review is not what they do not agree on now. */
    private boolean reviewedSince(Silence broken) {
        return consultations.findByEntryIdOrderByRound(broken.text().entryId()).stream()
                .anyMatch(consultation -> consultation.opensAt().isAfter(broken.endedAt()));
    }
}
