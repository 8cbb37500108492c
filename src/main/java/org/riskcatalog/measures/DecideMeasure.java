package org.riskcatalog.measures;

import java.time.Clock;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.measures.commitment.Commitment;
import org.riskcatalog.measures.commitment.Commitments;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a measure ends: adopted by silence, or not adopted with what the secretariat recorded. */
@Component
public class DecideMeasure {

    private final Measures measures;
    private final Commitments commitments;
    private final AskedAboutMeasure asked;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideMeasure(
            Measures measures,
            Commitments commitments,
            AskedAboutMeasure asked,
            ApplicationEventPublisher events,
            Clock clock) {
        this.measures = measures;
        this.commitments = commitments;
        this.asked = asked;
        this.events = events;
        this.clock = clock;
    }

    /** Its silence was unbroken: what the States offered binds them from now on. */
    @Transactional
    public void adopt(UUID id) {
        var measure = measures.get(id);
        var now = clock.instant();
        measure.decided(MeasureStatus.ADOPTED, null, now);
        measures.save(measure);
        var all = asked.of(id);
        all.stream().filter(Commitment::participates).forEach(commitment -> {
            commitment.binds(now);
            commitments.save(commitment);
        });
        events.publishEvent(new MeasureAdopted(
                measure.entryId(),
                measure.number(),
                all.stream().map(Commitment::state).toList(),
                "CONDITIONAL".equals(measure.viability())));
    }

    /** What the secretariat wrote down about a measure that does not go on. */
    @Transactional
    public void record(UUID id, MeasureStatus outcome, String reason, Act act) {
        if (outcome != MeasureStatus.RECOMMENDED && outcome != MeasureStatus.CANCELLED) {
            throw new IllegalArgumentException("a measure that does not go on cannot be " + outcome);
        }
        var measure = measures.get(id);
        measure.decided(outcome, reason, act.receivedAt());
        measures.save(measure);
        events.publishEvent(new MeasureOutcomeRecorded(measure.entryId(), measure.number(), outcome.name()));
    }

    /** The case of the measure ends without its adoption; what was recorded stands. */
    @Transactional(readOnly = true)
    public void drop(UUID id) {
        var measure = measures.get(id);
        if (!measure.status().decided()) {
            throw new IllegalStateException("nothing was recorded about " + measure.number());
        }
    }
}
