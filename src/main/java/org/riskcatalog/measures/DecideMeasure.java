package org.riskcatalog.measures;

import java.time.Instant;
import java.util.UUID;
import org.riskcatalog.adoption.decision.Decisions;
import org.riskcatalog.adoption.silence.SilenceStatus;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.measures.commitment.Commitment;
import org.riskcatalog.measures.commitment.Commitments;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a measure ends: adopted by silence or at a meeting, or not adopted, with the reason on record. */
@Component
public class DecideMeasure {

    private final Measures measures;
    private final Commitments commitments;
    private final AskedAboutMeasure asked;
    private final ApplicationEventPublisher events;
    private final Silences silences;
    private final MeasureTerms terms;
    private final Decisions decisions;

    DecideMeasure(
            Measures measures,
            Commitments commitments,
            AskedAboutMeasure asked,
            ApplicationEventPublisher events,
            Silences silences,
            MeasureTerms terms,
            Decisions decisions) {
        this.measures = measures;
        this.commitments = commitments;
        this.asked = asked;
        this.events = events;
        this.silences = silences;
        this.terms = terms;
        this.decisions = decisions;
    }

    /**
     * Its silence was unbroken, or nobody objected at the meeting: what the States offered binds them from the instant of expiry
     * or of the meeting, not from the moment in which this runs.
     *
     * @throws IllegalStateException if there is no such silence and no such meeting
     * @throws NotWhatWasCovered if text, lead or participation are not exactly what was silent or lay before the meeting
     */
    @Transactional
    public void adopt(UUID id) {
        var measure = measures.get(id);
        var at = measure.status() == MeasureStatus.AT_MEETING ? met(measure) : unbroken(measure);
        measure.adopted(at);
        measures.save(measure);
        var all = asked.of(id);
        all.stream().filter(Commitment::participates).forEach(commitment -> {
            commitment.binds(at);
            commitments.save(commitment);
        });
        events.publishEvent(new MeasureAdopted(
                measure.entryId(),
                measure.number(),
                all.stream().map(Commitment::state).toList(),
                measure.viability() == Viability.CONDITIONAL));
    }

    private Instant unbroken(Measure measure) {
        var silence = silences.latest(measure.entryId(), measure.id())
                .filter(last -> last.status() == SilenceStatus.EXPIRED_ADOPTED)
                .orElseThrow(() -> new IllegalStateException(measure.number() + " has no unbroken silence"));
        covered(measure, silence.id(), silence.text().checksum());
        return silence.expiresAt();
    }

    private Instant met(Measure measure) {
        var decision = decisions
                .on(measure.id())
                .orElseThrow(() -> new IllegalStateException("no meeting adopted " + measure.number()));
        covered(measure, decision.id(), decision.checksum());
        return decision.adoptedAt();
    }

    private void covered(Measure measure, UUID by, String covered) {
        var found = terms.checksum(measure);
        if (!covered.equals(found)) {
            throw new NotWhatWasCovered(measure, by, covered, found);
        }
    }

    /** A measure that does not go on: left as a recommendation, or not adopted. */
    @Transactional
    public void end(UUID id, MeasureStatus outcome, String reason, Instant at) {
        if (outcome != MeasureStatus.RECOMMENDED && outcome != MeasureStatus.CANCELLED) {
            throw new IllegalArgumentException("a measure that does not go on cannot be " + outcome);
        }
        var measure = measures.get(id);
        measure.endedAs(outcome, reason, at);
        measures.save(measure);
        events.publishEvent(new MeasureOutcomeRecorded(
                measure.entryId(),
                measure.number(),
                outcome,
                asked.of(id).stream().map(Commitment::state).toList()));
    }
}
