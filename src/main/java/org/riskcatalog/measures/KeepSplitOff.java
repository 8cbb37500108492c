package org.riskcatalog.measures;

import java.time.Clock;
import java.util.UUID;
import org.riskcatalog.acts.Checksums;
import org.riskcatalog.adoption.MeasureSplitOff;
import org.riskcatalog.catalog.Revisions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was split off the text of an entry, until the entry is adopted and a meeting takes the measure up. */
@Component
public class KeepSplitOff {

    private final SplitOffMeasures splitOff;
    private final Revisions revisions;
    private final Checksums checksums;
    private final Clock clock;

    KeepSplitOff(SplitOffMeasures splitOff, Revisions revisions, Checksums checksums, Clock clock) {
        this.splitOff = splitOff;
        this.revisions = revisions;
        this.checksums = checksums;
        this.clock = clock;
    }

    @EventListener
    void on(MeasureSplitOff event) {
        keep(event.entry(), event.revision(), event.measure());
    }

    /**
     * Every measure of that title.
     *
     * @param revision the last one in which it stood
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(UUID entry, UUID revision, String title) {
        revisions.text(revision).measures().stream()
                .filter(measure -> measure.title().equals(title))
                .forEach(measure -> splitOff.save(new SplitOffMeasure(
                        UUID.randomUUID(), 0, entry, revision, checksums.canonical(measure), clock.instant())));
    }
}
